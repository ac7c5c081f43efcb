using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>
/// What may tell that a conversation will escalate, each scaled to lie about between 0 and 1. Change counts beside level, and what is done and left undone
/// beside words: Chang and Danescu-Niculescu-Mizil 2019, "Trouble on the horizon".
/// </summary>
internal static class RiskSigns
{
    public static readonly string[] Names =
    [
        "temperature", "boiling", "trend", "peak", "hot-streak", "refusals", "open-question", "turns", "customer-last", "unanswered", "behaviour", "threats",
        "sourness", "kindness", "urgent", "error-pitfalls", "other-pitfalls", "care", "solution", "heard", "given", "backup", "anger",
    ];

    public static void Fill(ConversationState state, Span<double> into)
    {
        into.Clear();
        into[0] = state.Temperature.Value / 100;
        into[1] = Math.Max(0, state.Temperature.Value - 50) / 50;
        into[2] = Math.Clamp(state.Trend, -50, 50) / 50;
        into[3] = state.Peak.Value / 100;
        into[4] = Math.Min(4, state.HotStreak) / 4.0;
        into[5] = Math.Min(3, state.Refusals) / 3.0;
        into[6] = state.OpenQuestions.Length > 0 ? 1 : 0;
        into[7] = Math.Min(8, state.CustomerTurns) / 8.0;
        into[8] = state.LastSpeaker == Speaker.Customer ? 1 : 0;
        into[9] = state.AgentTurns == 0 ? 1 : 0;
        foreach (var id in state.LastCustomerIds)
            if (OfCustomer(id) is >= 0 and var place)
                into[place] += 0.5;
        foreach (var id in state.LastAgentIds)
            if (OfAgent(id) is >= 0 and var place)
                into[place] += 0.5;
        into[19] = ReadingContext.Heard(state.Received) ? 1 : 0;
        into[20] = (state.Received & (Received.Options | Received.Time)) != 0 ? 1 : 0;
        into[21] = state.Backup.IsEmpty ? 0 : 1;
        into[22] = state.Emotion.Label == EmotionLabel.Angry ? state.Emotion.Intensity / 3 : 0;
    }

    private static int OfCustomer(string id) => id switch
    {
        CueIds.RepeatContact or CueIds.BrokenPromise or CueIds.Unheard or CueIds.LongWait => 10,
        CueIds.ThreatChurn or CueIds.ThreatPublic or CueIds.ThreatRegulator or CueIds.ThreatLegal or CueIds.DemandManager => 11,
        CueIds.Accusation or CueIds.Sarcasm or CueIds.RejectsOffer or CueIds.Shouting or CueIds.Profanity or CueIds.Abuse => 12,
        CueIds.Accepts or CueIds.Thanks or CueIds.Softens => 13,
        CueIds.Urgency or CueIds.Vulnerability => 14,
        _ => -1,
    };

    private static int OfAgent(string id) => id switch
    {
        PitfallIds.CalmDown or PitfallIds.Dismiss or PitfallIds.BlameCustomer or PitfallIds.FlatRefusal or PitfallIds.Argue or PitfallIds.Hostile or PitfallIds.PolicyWall => 15,
        PitfallIds.Excuse or PitfallIds.DontKnow or PitfallIds.PrematureSolution or PitfallIds.Robotic or PitfallIds.Rush or PitfallIds.ColdTransfer
            or PitfallIds.NeedlessHold or PitfallIds.Vague or PitfallIds.EmpathyBut => 16,
        TechniqueIds.Acknowledge or TechniqueIds.Empathize or TechniqueIds.Validate or TechniqueIds.Apologize or TechniqueIds.Own => 17,
        TechniqueIds.OfferSolution or TechniqueIds.OfferChoice or TechniqueIds.SetExpectation or TechniqueIds.Explain => 18,
        _ => -1,
    };
}
