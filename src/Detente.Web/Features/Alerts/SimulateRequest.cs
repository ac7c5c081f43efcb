using Detente.Desk.Alerts;
using Detente.Engine.Text;

namespace Detente.Web.Features.Alerts;

/// <summary>Thresholds to try; a tier that is left out stays as it is.</summary>
public sealed record SimulateRequest(RuleRequest? Hint, RuleRequest? Lead, RuleRequest? Page)
{
    internal Dictionary<AlertTier, RuleChange> Changes() => new (AlertTier Tier, RuleRequest? Rule)[]
        {
            (AlertTier.Hint, Hint), (AlertTier.Lead, Lead), (AlertTier.Page, Page),
        }
        .Where(one => one.Rule is not null).ToDictionary(one => one.Tier, one => one.Rule!.ToChange());

    internal static (string Field, string Rule)? Problem(Dictionary<AlertTier, RuleChange> changes) => changes
        .Select(change => change.Value.Problem() is var (field, rule) ? ($"{Spelling.Of(change.Key)}.{field}", rule) : ((string, string)?)null)
        .FirstOrDefault(problem => problem is not null);
}
