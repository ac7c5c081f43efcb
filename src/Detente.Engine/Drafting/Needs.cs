using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Engine.Drafting;

/// <summary>
/// What a customer needs from the next reply: being heard first, then something that happens, then a time, then a choice. Dose and order
/// follow product.md: empathy must be followed by action, and none of it is owed to a calm customer twice.
/// </summary>
internal static class Needs
{
    private static readonly string[] Hearing =
        [TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Apologize, TechniqueIds.Restate, TechniqueIds.Listen];

    private static readonly string[] Staying =
        [TechniqueIds.Listen, TechniqueIds.Acknowledge, TechniqueIds.Empathize, TechniqueIds.Validate, TechniqueIds.Reassure];

    private static readonly string[] Acting =
        [TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.Own, TechniqueIds.Ask, TechniqueIds.WarmHandoff, TechniqueIds.SetBoundary];

    private static readonly string[] Answering =
        [TechniqueIds.Explain, TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.SetExpectation, TechniqueIds.Ask];

    public static IEnumerable<Need> Of(ConversationState state)
    {
        if (state.CustomerTurns == 0)
            yield break;
        if (Last(state, CueIds.SelfHarm))
        {
            yield return new(TechniqueIds.Listen, 18, true, "They speak of harming themselves. Stay with them and ask whether they are safe; nothing else matters now.", Staying);
            yield break;
        }

        var upset = Upset(state);
        var complains = upset || Complains(state);
        if (complains && !Heard(state))
            yield return Last(state, CueIds.Vulnerability)
                ? new(TechniqueIds.Acknowledge, 16, true, "They have told you something hard, and this reply passes over it.", HearingFor(state))
                : new(TechniqueIds.Acknowledge, 14, false, "They are upset and nothing so far names what happened to them.", HearingFor(state));
        if (Last(state, CueIds.DemandManager))
            yield return new(TechniqueIds.WarmHandoff, 16, false, "They have asked for a person with more say; this reply does not take that up.", [TechniqueIds.WarmHandoff]);
        else if (Last(state, CueIds.ThreatLegal) || Last(state, CueIds.ThreatViolence))
            yield return new(TechniqueIds.WarmHandoff, 9, false, "This needs an answer from somebody with full authority; bring them in, with the whole story.", [TechniqueIds.WarmHandoff]);
        if (Last(state, CueIds.Abuse))
            yield return new(TechniqueIds.SetBoundary, 6, false, "There was abuse; a polite limit protects you and the conversation.", [TechniqueIds.SetBoundary]);
        if (complains)
            yield return new(TechniqueIds.NextStep, 18, true, "Nothing in this reply happens for the customer: no offer, no step, no question that leads to one.", ActingFor(state));
        else if (state.OpenQuestions.Length > 0)
            yield return new(TechniqueIds.Explain, 12, false, $"They asked: \"{state.OpenQuestions[^1]}\" This reply does not answer.", Answering);
        else if (state.Emotion.Label == EmotionLabel.Neutral && !Last(state, CueIds.Accepts) && !Last(state, CueIds.Thanks) && !Last(state, CueIds.Softens))
            yield return new(TechniqueIds.NextStep, 8, false, "They have told you something; say what happens now.", [.. Acting, TechniqueIds.Explain, TechniqueIds.SetExpectation]);
        if (complains && (state.Received & Received.Time) == 0)
            yield return new(TechniqueIds.SetExpectation, 9, false, "It does not say by when.", [TechniqueIds.SetExpectation]);
        if (state.Temperature.Band >= Band.Heated && (state.Received & Received.Options) == 0)
            yield return new(TechniqueIds.OfferChoice, 6, false, "One way only; a choice gives them back some control.", [TechniqueIds.OfferChoice]);
    }

    public static bool Upset(ConversationState state) =>
        state.Temperature.Band > Band.Calm || (state.Emotion.IsUpset && state.Emotion.Intensity >= 1);

    /// <summary>Pleased, or asking a plain question, with nothing to complain of so far.</summary>
    public static bool Content(ConversationState state) =>
        !Upset(state)
        && (state.Emotion.Label is EmotionLabel.Satisfied or EmotionLabel.Relieved || (state.Emotion.Label == EmotionLabel.Neutral && state.OpenQuestions.Length > 0))
        && state.Details.All(detail => detail.Kind != DetailKind.Problem)
        && state.Cues.All(cue => cue is CueIds.Thanks or CueIds.Accepts or CueIds.Profanity);

    /// <summary>Something is wrong or pressing for them, in whatever tone they say it.</summary>
    private static bool Complains(ConversationState state)
    {
        if (state.Emotion.Label is EmotionLabel.Satisfied or EmotionLabel.Relieved)
            return false;
        foreach (var cue in state.LastCustomerIds)
            if (cue is not (CueIds.Thanks or CueIds.Accepts or CueIds.Softens))
                return true;
        return false;
    }

    /// <summary>Whether they have been heard and have not complained of the contrary since.</summary>
    private static bool Heard(ConversationState state) =>
        ReadingContext.Heard(state.Received) && !Last(state, CueIds.Unheard) && state.Trend < 15;

    /// <summary>Whoever asks for somebody with more say, or has gone too far, is heard in being given that person, or that limit.</summary>
    private static string[] HearingFor(ConversationState state) =>
        Last(state, CueIds.DemandManager) || Last(state, CueIds.ThreatLegal) || Last(state, CueIds.ThreatViolence) || Last(state, CueIds.Abuse)
            ? [.. Hearing, TechniqueIds.WarmHandoff, TechniqueIds.SetBoundary]
            : Hearing;

    /// <summary>While somebody is still telling their story, listening is what happens.</summary>
    private static string[] ActingFor(ConversationState state) =>
        state.Stage == Stage.Venting && state.Info.Channel is Channel.Phone or Channel.InPerson ? [.. Acting, TechniqueIds.Listen] : Acting;

    private static bool Last(ConversationState state, string cue) => state.LastCustomerIds.Contains(cue);
}
