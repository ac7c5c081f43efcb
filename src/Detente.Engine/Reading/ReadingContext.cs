using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Reading;

/// <summary>Which conditions hold of a conversation before a turn.</summary>
internal static class ReadingContext
{
    private const int ShortTurn = 8;

    /// <summary>A conversation begins a little above calm; only from here on does the temperature alone say that somebody is upset.</summary>
    private const double Upset = 35;

    private static readonly string[] Offers =
        [TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.WarmHandoff, TechniqueIds.Confirm];

    private static readonly string[] Questions = [TechniqueIds.Ask, TechniqueIds.Confirm, TechniqueIds.CloseCheck, TechniqueIds.OfferChoice];

    public static Condition Of(ConversationState state, Turn turn, int tokens, Playbook playbook)
    {
        var upset = state.Temperature.Value >= Upset || state.Emotion.IsUpset;
        var answered = turn.Speaker == Speaker.Customer ? state.LastSpeaker == Speaker.Agent : state.AgentTurns > 0;
        var asked = turn.Speaker == Speaker.Customer ? answered && Any(state.LastAgentIds, Questions) : state.OpenQuestions.Length > 0;
        return (upset ? Condition.CustomerUpset : Condition.CustomerCalm)
            | If(!Heard(state.Received), Condition.NotAcknowledged)
            | If(state.AgentTurns == 0, Condition.FirstReply)
            | If(answered, Condition.AfterAnswer)
            | If(answered && Any(state.LastAgentIds, Offers), Condition.AfterOffer)
            | If(asked, Condition.AfterQuestion)
            | If(Complained(state, playbook), Condition.AfterComplaint)
            | If(state.Abuses > 0, Condition.AfterAbuse)
            | If(state.Commitments.Length > 0, Condition.AfterPromise)
            | If(tokens <= ShortTurn, Condition.Short)
            | Condition.OfSentence;
    }

    public static bool Heard(Received received) => (received & (Received.Acknowledged | Received.Apologized)) != 0;

    private static bool Complained(ConversationState state, Playbook playbook)
    {
        foreach (var cue in state.Cues)
            if (playbook.Find(cue) is { Heat: > 0 })
                return true;
        return false;
    }

    private static bool Any(System.Collections.Immutable.ImmutableArray<string> ids, string[] wanted)
    {
        foreach (var id in ids)
            if (Array.IndexOf(wanted, id) >= 0)
                return true;
        return false;
    }

    private static Condition If(bool holds, Condition condition) => holds ? condition : Condition.None;
}
