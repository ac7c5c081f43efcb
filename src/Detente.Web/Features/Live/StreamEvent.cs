namespace Detente.Web.Features.Live;

/// <summary>One event on the wire.</summary>
/// <param name="Json">On one line.</param>
internal sealed record StreamEvent(long Id, string Kind, string Json);
