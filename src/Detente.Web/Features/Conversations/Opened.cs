namespace Detente.Web.Features.Conversations;

/// <summary>A conversation that was opened.</summary>
/// <param name="Notes">What will not be read, and why; left out where all will.</param>
public sealed record Opened(string Id, long Version, IReadOnlyList<NoteView>? Notes = null);
