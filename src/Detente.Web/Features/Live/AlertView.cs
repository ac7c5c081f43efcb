using Detente.Desk.Alerts;

namespace Detente.Web.Features.Live;

/// <summary>A decision to disturb a person.</summary>
/// <param name="Override">Whether a person's safety or explicit wish overrode every threshold.</param>
/// <param name="ExpectedFalseAlarmRate">The share of such alerts that are expected to be false; left out where it was never measured.</param>
public sealed record AlertView(
    Audience Audience, string Reason, int Turn, double Temperature, double Risk, bool Override, double? ExpectedFalseAlarmRate)
{
    internal static AlertView Of(Alert alert) => new(
        alert.Audience,
        alert.Reason,
        alert.Turn,
        alert.Temperature.Value,
        alert.Risk.Value,
        alert.Override,
        alert.ExpectedFalseAlarmRate);
}
