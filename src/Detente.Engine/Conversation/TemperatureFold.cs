using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>
/// How a turn moves the temperature. People heat up fast and cool down slowly, so a rise is followed at once and a fall by half; what the
/// agent says moves it a little, ahead of the customer's answer.
/// </summary>
internal static class TemperatureFold
{
    /// <summary>Nobody writes to support for pleasure: before the first word, this much is assumed.</summary>
    public const double Arrival = 25;

    private const double Rise = 0.85;
    private const double Fall = 0.5;
    private const double Ease = 0.8;

    private static readonly string[] Soothing =
    [
        TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize, TechniqueIds.Own,
        TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.SetExpectation,
    ];

    public static Temperature AfterCustomer(double before, TurnReading reading)
    {
        var gap = reading.Heat - before;
        var cooled = reading.Has(CueIds.Softens) || reading.Has(CueIds.Thanks) || reading.Has(CueIds.Accepts);
        return new(before + (gap * (gap > 0 ? Rise : cooled ? Ease : Fall)));
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
