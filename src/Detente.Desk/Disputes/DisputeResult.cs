namespace Detente.Desk.Disputes;

/// <summary>The answer to <see cref="MakeDispute"/>.</summary>
public abstract record DisputeResult
{
    private DisputeResult()
    {
    }

    /// <summary>It is kept. The same again gives the same answer and changes nothing.</summary>
    public sealed record Kept(Dispute Dispute) : DisputeResult;

    /// <summary>There is no such conversation, or no such turn in it.</summary>
    public sealed record NotFound : DisputeResult;

    public sealed record Rejected(string Field, string Reason) : DisputeResult;
}
