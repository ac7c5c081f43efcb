namespace Detente.Engine.Reading.Detectors;

/// <summary>A statement about "you" that gives back several of the customer's own words or details.</summary>
internal static class RestatementDetector
{
    private const int FewestShared = 3;

    public static void Detect(ReadingPass pass, int rule)
    {
        if (pass.State.LastCustomerText is not { } said)
            return;
        var theirs = ContentWords.Of(said, stackalloc int[ContentWords.Most]);
        if (theirs.Count < FewestShared)
            return;
        Span<int> buffer = stackalloc int[ContentWords.Most];
        foreach (var sentence in pass.Text.Sentences)
        {
            if (sentence.End - sentence.First < 6)
                continue;
            int start = pass.Text.Tokens[sentence.First].Start, end = pass.Text.Tokens[sentence.End - 1].End;
            var words = pass.Turn.Text.AsSpan(start, Math.Min(end - start, 400));
            if (!words.Contains("you", StringComparison.OrdinalIgnoreCase))
                continue;
            if (ContentWords.Of(words, buffer).Shared(theirs) >= FewestShared)
                pass.Add(rule, sentence.First, sentence.End, 0.7);
        }
    }
}
