namespace Detente.Engine.Reading.Detectors;

/// <summary>The customer says what they said in their last turn once more, with an answer in between.</summary>
internal static class RepeatDetector
{
    private const int FewestWords = 4;
    private const double Share = 0.7;

    public static void Detect(ReadingPass pass, int rule)
    {
        if (pass.State.LastCustomerText is not { } before || pass.State.LastAgentText is null || pass.Text.Count < FewestWords)
            return;
        var now = ContentWords.Of(pass.Turn.Text.AsSpan(0, Math.Min(pass.Turn.Text.Length, 1000)), stackalloc int[ContentWords.Most]);
        if (now.Count < FewestWords)
            return;
        if (now.Shared(ContentWords.Of(before, stackalloc int[ContentWords.Most])) >= Share * now.Count)
            pass.Add(rule, 0, pass.Text.Sentences[0].End, 0.6);
    }
}
