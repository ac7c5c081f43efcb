namespace Detente.Web.Features.Conversations;

/// <summary>A conversation that was opened.</summary>
public sealed record Opened(string Id, long Version);
