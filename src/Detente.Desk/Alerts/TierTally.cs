namespace Detente.Desk.Alerts;

/// <summary>How often one tier rings.</summary>
/// <param name="Conversations">In how many conversations it rings at least once.</param>
/// <param name="Overrides">How many of the alerts a wish for a human or danger to somebody gave: no threshold changes these.</param>
public sealed record TierTally(int Alerts, int Conversations, int Overrides)
{
    internal TierTally Add(IReadOnlyCollection<Alert> alerts, AlertTier tier)
    {
        var count = alerts.Count(alert => alert.Tier == tier);
        return new(
            Alerts + count,
            Conversations + (count > 0 ? 1 : 0),
            Overrides + alerts.Count(alert => alert.Tier == tier && alert.Override));
    }
}
