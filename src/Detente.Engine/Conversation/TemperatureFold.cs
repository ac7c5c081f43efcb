using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>
/// How a turn moves the temperature. People heat up fast and cool down slowly, so a rise is followed at once and a fall by half; what the
/// agent says moves it a little, ahead of the customer's answer.
/// </summary>
internal sealed class TemperatureFold(Forecast forecast)
{
    private static readonly string[] Soothing =
    [
        TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize, TechniqueIds.Own,
        TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.SetExpectation,
    ];

    public Temperature AfterCustomer(double before, TurnReading reading)
    {
        var gap = reading.Heat - before;
        var cooled = reading.Has(CueIds.Softens) || reading.Has(CueIds.Thanks) || reading.Has(CueIds.Accepts);
        return new(before + (gap * (gap > 0 ? forecast.Rise : cooled ? forecast.Ease : forecast.Fall)));
    }

    public static Temperature AfterAgent(Temperature before, TurnReading reading)
    {
        var change = 0.0;
        foreach (var finding in reading.Findings)
        {
            if (finding.Kind == FindingKind.Pitfall)
                change += finding.Severity == Severity.Error ? 5 : 2;
            else if (Array.IndexOf(Soothing, finding.Id) >= 0)
                change -= before.Value * 0.03;
        }

        return new(before.Value + Math.Clamp(change, -before.Value * 0.15, before.Value < 10 ? 4 : 10));
    }
}
