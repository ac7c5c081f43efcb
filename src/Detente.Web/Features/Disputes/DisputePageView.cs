namespace Detente.Web.Features.Disputes;

/// <summary>A page of disputes, the newest first.</summary>
/// <param name="Next">Ask again with this as <c>cursor</c> for the next page; left out on the last.</param>
public sealed record DisputePageView(IReadOnlyList<DisputeView> Items, string? Next);
