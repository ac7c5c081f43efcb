namespace Detente.Web.Features.Conversations;

/// <summary>A page of conversations.</summary>
/// <param name="Next">Ask again with this as <c>cursor</c> for the next page; left out on the last.</param>
public sealed record PageView(IReadOnlyList<SummaryView> Items, string? Next);
