using Detente.Desk.Alerts;

namespace Detente.Web.Features.Alerts;

/// <summary>How often one tier rings.</summary>
/// <param name="Conversations">In how many it rings at least once.</param>
/// <param name="Overrides">How many of the alerts no threshold changes.</param>
/// <param name="AlertsIn100">Alerts in 100 conversations; left out where there are none to look at.</param>
/// <param name="ConversationsIn100">Conversations that ring, in 100.</param>
public sealed record TierView(int Alerts, int Conversations, int Overrides, double? AlertsIn100, double? ConversationsIn100)
{
    internal static TierView Of(TierTally tally, int of) =>
        new(tally.Alerts, tally.Conversations, tally.Overrides, In100(tally.Alerts, of), In100(tally.Conversations, of));

    private static double? In100(int count, int of) => of == 0 ? null : Math.Round(100.0 * count / of, 1);
}
