using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Guidance;

/// <summary>Chooses the one next move after a customer's turn, and words for it.</summary>
internal sealed class Adviser(Playbook playbook)
{
    private const int MostScripts = 3;

    /// <param name="state">After the customer's turn.</param>
    /// <param name="stillTalking">Whether the customer also wrote the turn before.</param>
    public Advice? Advise(ConversationState state, bool stillTalking)
    {
        var situation = new Situation(state, playbook.ConcernId(state.Concern), stillTalking);
        foreach (var move in playbook.Source.Moves)
            if (situation.Fits(move))
                return new(move.Technique, move.Why, Words(move.Technique, situation), move.Avoid);
        return null;
    }

    /// <summary>The wording that fits best, or null where none does.</summary>
    public string? Best(string technique, Situation situation) => Words(technique, situation) is [var best, ..] ? best : null;

    /// <summary>Up to three wordings for a technique that fit here, best first.</summary>
    public ImmutableArray<string> Words(string technique, Situation situation)
    {
        if (!playbook.Wordings.TryGetValue(technique, out var wordings))
            return [];
        var filling = Filling.From(situation.State, playbook);
        var words = ImmutableArray.CreateBuilder<string>(MostScripts);
        // Wordings stand in the order of their fit; where several fit alike, the turn's number decides which come first.
        for (var i = 0; i < wordings.Length && words.Count < MostScripts;)
        {
            var end = i;
            while (end < wordings.Length && wordings[end].Fit == wordings[i].Fit)
                end++;
            for (var k = 0; k < end - i && words.Count < MostScripts; k++)
            {
                var wording = wordings[i + ((k + situation.State.AgentTurns) % (end - i))];
                if (situation.Fits(wording.Script) && wording.Template.Fill(filling) is { } text)
                    words.Add(text);
            }

            i = end;
        }

        return words.DrainToImmutable();
    }
}
