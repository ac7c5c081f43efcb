using Detente.Desk.Alerts;

namespace Detente.Web.Features.Alerts;

/// <summary>What to try in place of a tier's present values; what is left out stays.</summary>
/// <param name="Temperature">0 to 100.</param>
/// <param name="Risk">0 to 1.</param>
/// <param name="CoolDown">Minutes, 0 to 1,440.</param>
public sealed record RuleRequest(double? Temperature, double? Risk, double? CoolDown, bool? WaitsOneTurn)
{
    internal RuleChange ToChange() => new() { Temperature = Temperature, Risk = Risk, CoolDown = CoolDown, WaitsOneTurn = WaitsOneTurn };
}
