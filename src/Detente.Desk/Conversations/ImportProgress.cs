namespace Detente.Desk.Conversations;

/// <summary>How many turns of an import are durable.</summary>
public sealed record ImportProgress(int Done, int Total);
