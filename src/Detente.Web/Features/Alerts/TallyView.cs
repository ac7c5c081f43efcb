using Detente.Desk.Alerts;

namespace Detente.Web.Features.Alerts;

/// <summary>One policy's counts.</summary>
public sealed record TallyView(TierView Hint, TierView Lead, TierView Page)
{
    internal static TallyView Of(AlertTally tally) => new(
        TierView.Of(tally.Hint, tally.Conversations), TierView.Of(tally.Lead, tally.Conversations), TierView.Of(tally.Page, tally.Conversations));
}
