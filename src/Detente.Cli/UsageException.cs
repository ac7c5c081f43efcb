namespace Detente.Cli;

/// <summary>Something the user can put right; its message is the one line that they see. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
