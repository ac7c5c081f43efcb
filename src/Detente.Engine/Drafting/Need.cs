using Detente.Engine.Reading;

namespace Detente.Engine.Drafting;

/// <summary>What this customer needs from the next reply, met by any of some techniques.</summary>
/// <param name="Technique">The technique that is advised, and named when it is missing.</param>
/// <param name="Weight">Points for meeting it, and points lost for missing it.</param>
/// <param name="Essential">Without it the reply should not go out.</param>
/// <param name="MetBy">Techniques that meet it.</param>
internal sealed record Need(string Technique, int Weight, bool Essential, string Why, string[] MetBy)
{
    private static readonly string[] Hollow = [PitfallIds.Vague, PitfallIds.NeedlessHold, PitfallIds.ColdTransfer, PitfallIds.Hostile, PitfallIds.Dismiss];

    private const int AnAnswer = 6;

    /// <summary>What is said inside such a pitfall meets no need: "we're still looking into it" is no step.</summary>
    public bool IsMet(TurnReading reading, string draft)
    {
        if (Technique == TechniqueIds.Explain && PlainlySaid(reading, draft))
            return true;
        foreach (var technique in reading.Findings)
            if (MetBy.Contains(technique.Id) && !technique.Spans.All(s => reading.Findings.Any(f => Hollow.Contains(f.Id) && f.Spans.Any(h => h.Span.Overlaps(s.Span)))))
                return true;
        return false;
    }

    /// <summary>Most answers have no form to be told by: some words that neither hurt nor console.</summary>
    private static bool PlainlySaid(TurnReading reading, string draft) =>
        draft.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= AnAnswer
        && reading.Findings.All(f => f.Kind == FindingKind.Technique && f.Id is not (TechniqueIds.Empathize or TechniqueIds.Acknowledge));
}
