using Detente.Engine.Conversation;

namespace Detente.Engine.Reading.Detectors;

/// <summary>The customer is upset, nothing has been acknowledged, and the turn goes straight to a solution. Procedures are told by their wording, in the content.</summary>
internal static class PrematureSolutionDetector
{
    /// <summary>Below this, a plain answer is what people want.</summary>
    private const double Warm = 42;

    public static void Detect(ReadingPass pass, int rule)
    {
        const Received heard = Received.Acknowledged | Received.Apologized;
        if ((pass.State.Received & heard) != 0 || pass.State.CustomerTurns == 0)
            return;
        if (!pass.State.Emotion.IsUpset || pass.State.Temperature.Value < Warm)
            return;
        if (pass.FoundAny(TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize, TechniqueIds.Listen, TechniqueIds.WarmHandoff, TechniqueIds.SetBoundary))
            return;
        foreach (var match in pass.Matches)
            if (pass.Rules.Rules[match.Rule].Definition.Id is TechniqueIds.OfferSolution or TechniqueIds.OfferChoice)
            {
                pass.Add(rule, match.First, match.End, 0.65);
                return;
            }
    }
}
