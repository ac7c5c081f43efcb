namespace Detente.Desk.Conversations;

/// <summary>What a caller asks of the moment of writing.</summary>
internal readonly record struct Demand(long? Version, string? OperationId);
