using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Content.Linting;

/// <summary>Checks that what an annotator said of a conversation does not contradict itself.</summary>
internal sealed class CorpusLabelCheck(CorpusFolder files)
{
    public void Run(CorpusConversation conversation)
    {
        foreach (var turn in conversation.Turns)
        {
            foreach (var miss in turn.NearMisses.Where(miss => turn.Has(miss.Id) || Felt(turn) == miss.Id))
                Report(turn, $"\"{miss.Id}\" is said to hold and, under \"not\", not to; keep one");
            if (turn.Speaker == Speaker.Customer && (turn.Emotion is null || turn.Temperature is null))
                Report(turn, "a customer's turn needs \"emotion\" and \"temperature\"");
            if (turn.Stage is null)
                Report(turn, "\"stage\" is missing");
        }

        if (!conversation.Escalates && conversation.Turns.FirstOrDefault(turn => turn.Temperature is { } degrees && new Temperature(degrees).Band == Band.Boiling) is { } boiling)
            Report(conversation, $"\"escalates\" is false, but a turn has the temperature {boiling.Temperature}");
    }

    private static string? Felt(CorpusTurn turn) => turn.Emotion is { } emotion ? Spelling.Of(emotion.Label) : null;

    private void Report(object at, string message) => files.Problems.Add(files.Places.Problem(at, message));
}
