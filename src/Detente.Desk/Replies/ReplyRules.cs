namespace Detente.Desk.Replies;

/// <summary>When a reply is held back for a moment.</summary>
public sealed record ReplyRules
{
    /// <summary>Temperature, 0 to 100, from which a reply is held.</summary>
    public double HotAt { get; init; } = 50;

    public TimeSpan HoldFor { get; init; } = TimeSpan.FromSeconds(10);
}
