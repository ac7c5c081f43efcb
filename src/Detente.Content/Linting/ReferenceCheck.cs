using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Detente.Content.Loading;
using Detente.Content.Yaml;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Content.Linting;

/// <summary>Checks that names mean something, and that there are enough examples.</summary>
internal sealed partial class ReferenceCheck(Pack pack, List<ContentProblem> problems)
{
    private const int LeastExamples = 6;

    // What is left when nothing else is said: nothing has to find it.
    private const string Neutral = "neutral";

    public void Definition(Definition definition)
    {
        InVocabulary(definition, definition.Kind, [definition.Id]);
        Enough(definition, definition.Matches, "matches");
        Enough(definition, definition.Ignores, "ignores");
        if (definition.Patterns.IsEmpty && definition.Detector is null && definition.Id != Neutral)
            Report(definition, "nothing finds this: add patterns or a detector");
        foreach (var id in definition.UnlessTurn.Where(id => !Vocabulary.Has(id)))
            Report(definition, $"unless-turn: \"{id}\" is not in the vocabulary");
        foreach (var fix in definition.Fixes)
            Placeholders(definition, fix);
    }

    /// <summary>Everything that is not a definition, and what is missing altogether.</summary>
    public void Rest()
    {
        var source = pack.Source;
        var concerns = source.Concerns.Select(concern => concern.Id).ToHashSet();
        foreach (var script in source.Scripts)
        {
            InVocabulary(script, DefinitionKind.Technique, [script.Technique]);
            Known(script, script.Concerns, concerns);
            Known(script, script.Cues, Vocabulary.Of(DefinitionKind.Cue), "cue");
            Placeholders(script, script.Text);
        }

        foreach (var twice in source.Scripts.GroupBy(script => script.Id).Where(group => group.Count() > 1))
            Report(twice.Last(), $"there is another script \"{twice.Key}\"; give each its own id");
        foreach (var move in source.Moves)
        {
            Known(move, move.Concerns, concerns);
            Known(move, [move.Technique], Vocabulary.Of(DefinitionKind.Technique), "technique");
            Known(move, [.. move.Cues, .. move.CuesSoFar], Vocabulary.Of(DefinitionKind.Cue), "cue");
            Known(move, move.Avoid, Vocabulary.Of(DefinitionKind.Pitfall), "pitfall");
        }

        foreach (var policy in source.Policies)
        {
            Known(policy, policy.Concerns, concerns);
            Placeholders(policy, policy.Offer);
        }

        foreach (var move in source.Moves)
        {
            InVocabulary(move, DefinitionKind.Technique, [move.Technique]);
            InVocabulary(move, DefinitionKind.Cue, [.. move.Cues, .. move.CuesSoFar]);
            InVocabulary(move, DefinitionKind.Pitfall, move.Avoid);
            Known(move, move.Concerns, concerns);
        }

        foreach (var kind in Enum.GetValues<DefinitionKind>())
            Missing(kind);
    }

    private void InVocabulary(object at, DefinitionKind kind, ImmutableArray<string> ids)
    {
        var known = Vocabulary.Of(kind);
        foreach (var id in ids.Where(id => !known.Contains(id)))
            Report(at, $"\"{id}\" is no {Word(kind)} of the vocabulary{Nearest.Hint(id, known)}");
    }

    private void Missing(DefinitionKind kind)
    {
        var missing = Vocabulary.Of(kind).Except(pack.Source.Definitions.Where(item => item.Kind == kind).Select(item => item.Id)).ToList();
        if (kind == DefinitionKind.Emotion)
            missing.Remove(Neutral);
        if (missing.Count > 0)
            problems.Add(new($"{Word(kind)}s", 0, $"no file for {string.Join(", ", missing)}"));
    }

    private void Enough(Definition definition, ImmutableArray<Example> examples, string key)
    {
        if (examples.Length < LeastExamples)
            Report(definition, $"\"{key}\" has {examples.Length} examples; it needs at least {LeastExamples}");
        foreach (var twice in examples.GroupBy(example => example.Text).Where(group => group.Count() > 1 && group.All(item => item.Before.IsEmpty)))
            Report(twice.Last(), $"the same example stands twice under \"{key}\"");
    }

    private void Known(object at, ImmutableArray<string> named, IReadOnlyCollection<string> ids, string what = "concern")
    {
        foreach (var id in named.Where(id => !ids.Contains(id)))
            Report(at, $"there is no {what} \"{id}\"{Nearest.Hint(id, ids)}");
    }

    private void Placeholders(object at, string text)
    {
        foreach (var name in Placeholder().Matches(text).Select(match => match.Groups[1].Value))
            if (!Vocabulary.Placeholders.Contains(name))
                Report(at, $"there is no placeholder {{{name}}}{Nearest.Hint(name, Vocabulary.Placeholders)}");
    }

    private void Report(object at, string message) => problems.Add(pack.Places.Problem(at, message));

    private static string Word(DefinitionKind kind) => Spelling.Of(kind);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
