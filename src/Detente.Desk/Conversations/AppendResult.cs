namespace Detente.Desk.Conversations;

/// <summary>What became of an <see cref="Append"/>.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>It is durable.</summary>
    public sealed record Appended : AppendResult;

    /// <summary>Nothing was written: the conversation is not at the expected version.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>Nothing was written: the operation was done before.</summary>
    public sealed record Replayed(Operation First) : AppendResult;
}
