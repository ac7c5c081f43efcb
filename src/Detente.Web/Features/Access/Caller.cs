namespace Detente.Web.Features.Access;

/// <summary>Who is asking, and what they may do.</summary>
public sealed record Caller(string Id, string Name, string Workspace, string Role);
