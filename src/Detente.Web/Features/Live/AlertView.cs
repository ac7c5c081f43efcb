using Detente.Desk.Alerts;

namespace Detente.Web.Features.Live;

/// <summary>A decision to disturb a person.</summary>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Tier">How much it disturbs: a hint to the agent, a place in the lead's list, or a page that interrupts the lead.</param>
/// <param name="Override">Whether a person's safety or explicit wish overrode every threshold.</param>
/// <param name="ExpectedFalseAlarmRate">The share of conversations that do not escalate in which this tier rings all the same; left out where it was never measured.</param>
public sealed record AlertView(
    Audience Audience, AlertTier Tier, string Reason, int Turn, double Temperature, double Risk, bool Override, double? ExpectedFalseAlarmRate)
{
    internal static AlertView Of(Alert alert) => new(
        alert.Audience,
        alert.Tier,
        alert.Reason,
        alert.Turn,
        alert.Temperature.Value,
        alert.Risk.Value,
        alert.Override,
        alert.ExpectedFalseAlarmRate);
}
