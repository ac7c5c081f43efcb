namespace Detente.Engine.Reading.Detectors;

/// <summary>
/// A later reply to an upset customer that takes up none of their words, gives no fact, solution or ownership, and asks or refers them on:
/// it could have been written without reading them.
/// </summary>
internal static class IgnoringReplyDetector
{
    private const int MostCharacters = 400;
    private const int FewestWords = 4;
    private const double Warm = 45;

    public static void Detect(ReadingPass pass, int rule)
    {
        if (pass.State.AgentTurns == 0 || pass.State.LastCustomerText is not { } said || pass.Text.Count < FewestWords || pass.Turn.Text.Length > MostCharacters)
            return;
        if (!pass.State.Emotion.IsUpset || pass.State.Temperature.Value < Warm || !pass.FoundAny(TechniqueIds.NextStep, TechniqueIds.Ask, TechniqueIds.Reassure, TechniqueIds.Thank))
            return;
        if (pass.FoundAny(TechniqueIds.Acknowledge, TechniqueIds.Apologize, TechniqueIds.Validate, TechniqueIds.Explain, TechniqueIds.Own, TechniqueIds.SetExpectation, TechniqueIds.OfferChoice, TechniqueIds.SetBoundary))
            return;
        var theirs = ContentWords.Of(said, stackalloc int[ContentWords.Most]);
        if (theirs.Count > 0 && ContentWords.Of(pass.Turn.Text, stackalloc int[ContentWords.Most]).Shared(theirs) == 0)
            pass.Add(rule, pass.Text.Sentences[0].First, pass.Text.Sentences[0].End, 0.6);
    }
}
