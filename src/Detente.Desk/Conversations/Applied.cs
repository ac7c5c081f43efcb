namespace Detente.Desk.Conversations;

/// <summary>What became of a command.</summary>
internal abstract record Applied<T>
{
    private Applied()
    {
    }

    public sealed record Done(T Answer) : Applied<T>;

    public sealed record Replayed(Operation First) : Applied<T>;

    public sealed record NotFound : Applied<T>;

    public sealed record Stale(long Expected, long Actual) : Applied<T>;
}
