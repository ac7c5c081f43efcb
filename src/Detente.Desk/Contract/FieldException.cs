namespace Detente.Desk.Contract;

/// <summary>Leaves the depths of the parser; never leaves this folder.</summary>
internal sealed class FieldException(string message) : Exception(message);
