namespace Detente.Engine.Reading.Detectors;

/// <summary>Three or more separate apologies in one turn. One is heard; the third asks the customer to look after the agent.</summary>
internal static class OverApologyDetector
{
    private const int TooMany = 3;

    public static void Detect(ReadingPass pass, int rule)
    {
        Span<(int First, int End)> apologies = stackalloc (int, int)[8];
        var count = 0;
        foreach (var match in pass.Matches)
        {
            if (count == apologies.Length)
                break;
            if (pass.Rules.Rules[match.Rule].Definition.Id == TechniqueIds.Apologize && !Overlaps(apologies[..count], match.First, match.End))
                apologies[count++] = (match.First, match.End);
        }

        if (count >= TooMany)
            foreach (var (first, end) in apologies[..count])
                pass.Add(rule, first, end, 0.8);
    }

    private static bool Overlaps(ReadOnlySpan<(int First, int End)> taken, int first, int end)
    {
        foreach (var other in taken)
            if (first < other.End && other.First < end)
                return true;
        return false;
    }
}
