using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>
/// The chance of escalation within the customer's next three turns, as a logistic model over the state. Change counts more than level, behaviour
/// (repeat contact, refusal, an unanswered question) more than words: Chang and Danescu-Niculescu-Mizil 2019; product.md.
/// </summary>
internal static class RiskForecast
{
    private const double Base = -3.4;

    public static Risk Of(ConversationState state, TurnReading reading)
    {
        var score = Base
            + (state.Temperature.Value * 0.045)
            + (Math.Clamp(state.Trend, -30, 30) * 0.02)
            + (state.HotStreak * 0.3)
            + (state.Refusals * 0.5)
            + (state.OpenQuestions.Length > 0 ? 0.2 : 0)
            + Behaviour(state);
        foreach (var finding in reading.Findings)
            if (finding.Kind == FindingKind.Pitfall)
                score += finding.Severity == Severity.Error ? 0.6 : 0.2;
        if (ReadingContext.Heard(state.Received))
            score -= 0.3;
        if ((state.Received & (Received.Options | Received.Time)) != 0)
            score -= 0.3;
        return new(1 / (1 + Math.Exp(-score)));
    }

    private static double Behaviour(ConversationState state)
    {
        var score = 0.0;
        foreach (var cue in state.LastCustomerIds)
            score += cue switch
            {
                CueIds.RepeatContact or CueIds.BrokenPromise or CueIds.Unheard => 0.5,
                CueIds.ThreatChurn or CueIds.ThreatPublic or CueIds.ThreatRegulator => 0.6,
                CueIds.Accusation or CueIds.Sarcasm or CueIds.RejectsOffer => 0.4,
                CueIds.LongWait or CueIds.Shouting or CueIds.Profanity => 0.3,
                CueIds.Accepts or CueIds.Thanks or CueIds.Softens => -0.8,
                _ => 0,
            };
        return score;
    }
}
