using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Playbooks;

namespace Detente.Web.Components.Screens;

/// <summary>Finds scripts by the words in them and by what they are for.</summary>
internal static class ScriptSearch
{
    private const int Most = 12;

    public static IReadOnlyList<FilledScript> Find(Playbook playbook, Naming names, ConversationState state, string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. ScriptShelf.Of(playbook, state)
            .Where(script => words.All(word => Holds(script.Text, word) || Holds(names.Of(script.Technique), word)))
            .Take(Most)];
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
