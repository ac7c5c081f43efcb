namespace Detente.Desk.Conversations;

/// <summary>The answer to closing a conversation. Closing one that is closed changes nothing.</summary>
public abstract record CloseResult
{
    private CloseResult()
    {
    }

    public sealed record Closed(long Version) : CloseResult;

    public sealed record NotFound : CloseResult;

    public sealed record StaleVersion(long Expected, long Actual) : CloseResult;
}
