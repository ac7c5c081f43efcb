namespace Detente.Web.Features.Conversations;

/// <summary>A conversation that is closed.</summary>
public sealed record Closed(long Version);
