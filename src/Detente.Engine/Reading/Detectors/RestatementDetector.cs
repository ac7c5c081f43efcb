namespace Detente.Engine.Reading.Detectors;

/// <summary>A statement about "you" that gives back several of the customer's own words or details.</summary>
internal static class RestatementDetector
{
    private const int FewestShared = 3;

    public static void Detect(ReadingPass pass, int rule)
    {
        if (pass.State.LastCustomerText is not { } said)
            return;
        HashSet<string>? theirs = null;
        foreach (var sentence in pass.Text.Sentences)
        {
            if (sentence.End - sentence.First < 6)
                continue;
            int start = pass.Text.Tokens[sentence.First].Start, end = pass.Text.Tokens[sentence.End - 1].End;
            var words = pass.Turn.Text.AsSpan(start, Math.Min(end - start, 400));
            if (!words.Contains("you", StringComparison.OrdinalIgnoreCase))
                continue;
            theirs ??= ContentWords.Of(said);
            if (theirs.Count >= FewestShared && ContentWords.Of(words).Count(theirs.Contains) >= FewestShared)
                pass.Add(rule, sentence.First, sentence.End, 0.7);
        }
    }
}
