using Detente.Content.Corpora;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Training.Forecasts;

/// <summary>A labelled conversation as an engine read it that had not learned from it.</summary>
internal sealed record ReadConversation(CorpusConversation Labelled, TurnResult[] Results)
{
    private const int Ahead = 3;
    private const double Boiling = 75;

    public static ReadConversation By(DetenteEngine engine, CorpusConversation conversation)
    {
        var state = DetenteEngine.Open(new(conversation.Id) { Channel = conversation.Channel });
        var results = new TurnResult[conversation.Turns.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = engine.Read(state, new(conversation.Turns[i].Speaker, conversation.Turns[i].Text));
            state = results[i].State;
        }

        return new(conversation, results);
    }

    /// <summary>Whether it escalates, by its labels, within the customer's next three turns after this one; null where the customer says no more.</summary>
    public bool? EscalatesAfter(int index)
    {
        var next = Labelled.Turns.Skip(index + 1).Where(turn => turn.Speaker == Speaker.Customer).Take(Ahead).ToList();
        return next.Count == 0 ? null : next.Any(turn => turn.Temperature >= Boiling || GivesReason(turn));
    }

    private static bool GivesReason(CorpusTurn turn) =>
        turn.Has("threat-legal") || turn.Has("abuse") || turn.Has("threat-violence") || turn.Has("self-harm") || turn.Has("demand-manager");
}
