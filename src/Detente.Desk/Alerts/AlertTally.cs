namespace Detente.Desk.Alerts;

/// <summary>How often the tiers ring over many conversations.</summary>
/// <param name="Conversations">How many were looked at.</param>
public sealed record AlertTally(int Conversations, TierTally Hint, TierTally Lead, TierTally Page)
{
    public static AlertTally Empty { get; } = new(0, new(0, 0, 0), new(0, 0, 0), new(0, 0, 0));

    /// <summary>The tally with one more conversation.</summary>
    public AlertTally Add(IReadOnlyCollection<Alert> alerts) => new(
        Conversations + 1,
        Hint.Add(alerts, AlertTier.Hint),
        Lead.Add(alerts, AlertTier.Lead),
        Page.Add(alerts, AlertTier.Page));
}
