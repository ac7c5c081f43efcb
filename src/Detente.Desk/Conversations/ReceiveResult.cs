namespace Detente.Desk.Conversations;

/// <summary>The answer to <see cref="ReceiveTurn"/>, given only once it is durable.</summary>
public abstract record ReceiveResult
{
    private ReceiveResult()
    {
    }

    /// <param name="Turn">The turn as it was recorded.</param>
    /// <param name="Version">The conversation's version after it.</param>
    /// <param name="Replayed">Whether this is the answer of an earlier call with the same operation id.</param>
    public sealed record Received(TurnRecord Turn, long Version, bool Replayed) : ReceiveResult;

    public sealed record NotFound : ReceiveResult;

    public sealed record StaleVersion(long Expected, long Actual) : ReceiveResult;

    /// <summary>The operation id was used before for something else.</summary>
    public sealed record OperationReused(string OperationId) : ReceiveResult;

    /// <summary>Refused; <see cref="Field"/> names what to mend.</summary>
    public sealed record Rejected(string Field, string Reason) : ReceiveResult;
}
