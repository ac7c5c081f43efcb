using Detente.Content.Corpora;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Judged;

/// <summary>Lets the engine read what the corpus holds.</summary>
internal static class CorpusTurns
{
    public static List<JudgedTurn> Read(CorpusPart part, DetenteEngine engine) =>
        [.. part.Conversations.AsParallel().AsOrdered().SelectMany(conversation => Read(conversation, engine))];

    /// <summary>The state after turns that only lead up to what is judged.</summary>
    public static ConversationState After(string id, IEnumerable<CorpusTurn> before, DetenteEngine engine) =>
        before.Aggregate(DetenteEngine.Open(new(id)), (state, turn) => engine.Read(state, new(turn.Speaker, turn.Text)).State);

    private static List<JudgedTurn> Read(CorpusConversation conversation, DetenteEngine engine)
    {
        var turns = new List<JudgedTurn>();
        var state = DetenteEngine.Open(new(conversation.Id) { Channel = conversation.Channel });
        foreach (var turn in conversation.Turns)
        {
            var result = engine.Read(state, new(turn.Speaker, turn.Text));
            turns.Add(new(state, result, turn.Temperature is { } temperature ? [temperature] : [], TurnLabels.From(turn)));
            state = result.State;
        }

        return turns;
    }
}
