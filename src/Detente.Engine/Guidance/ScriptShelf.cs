using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Guidance;

/// <summary>All the wordings that a conversation can fill, for an agent who looks for one.</summary>
public static class ScriptShelf
{
    /// <summary>What fits here comes first, and of that the most specific.</summary>
    public static IEnumerable<FilledScript> Of(Playbook playbook, ConversationState state)
    {
        ArgumentNullException.ThrowIfNull(playbook);
        ArgumentNullException.ThrowIfNull(state);
        var situation = new Situation(state, playbook.ConcernId(state.Concern), StillTalking: false);
        var filling = Filling.From(state, playbook);
        return playbook.Wordings.Values.SelectMany(wordings => wordings)
            .OrderByDescending(wording => situation.Fits(wording.Script))
            .ThenByDescending(wording => wording.Fit)
            .Select(wording => (wording.Script.Technique, Text: wording.Template.Fill(filling)))
            .Where(filled => filled.Text is not null)
            .Select(filled => new FilledScript(filled.Technique, filled.Text!));
    }
}
