using Detente.Engine.Playbooks;
using Detente.Engine.Reading.Detectors;
using Detente.Engine.Reading.Patterns;

namespace Detente.Engine.Reading.Rules;

/// <summary>All that is looked for in one side's turns: rules, and one matcher for the patterns of all of them.</summary>
internal sealed class Ruleset
{
    private static readonly (string Lexicon, PatternRole Role)[] ScopeLexicons =
    [
        ("negators", PatternRole.Negator),
        ("not-negators", PatternRole.NotNegator),
        ("hypotheticals", PatternRole.Hypothetical),
        ("others", PatternRole.Other),
        ("clause-starts", PatternRole.ClauseStart),
        ("dangling", PatternRole.Dangling),
    ];

    private Ruleset(Rule[] rules, PatternUse[] uses, PatternMatcher matcher)
    {
        (Rules, Uses, Matcher) = (rules, uses, matcher);
        var late = Array.FindIndex(rules, r => r.Definition.Kind is DefinitionKind.Pitfall or DefinitionKind.Emotion);
        FirstLate = late < 0 ? rules.Length : late;
    }

    /// <summary>In the order in which they are applied: what others depend on comes first.</summary>
    public Rule[] Rules { get; }

    /// <summary>The first rule that depends on what the ones before it found: pitfalls on techniques, emotions on cues.</summary>
    public int FirstLate { get; }

    /// <summary>By pattern number.</summary>
    public PatternUse[] Uses { get; }

    public PatternMatcher Matcher { get; }

    public static Ruleset Build(
        PlaybookSource source,
        Func<DefinitionKind, bool> kinds,
        SymbolTable symbols,
        IReadOnlyDictionary<string, PatternNode> lexicons,
        List<string> problems)
    {
        var rules = source.Definitions.Where(d => kinds(d.Kind)).OrderBy(d => d.Kind).Select(d => Ready(d, problems)).ToArray();
        var patterns = new List<(string Owner, string Source)>();
        var uses = new List<PatternUse>();

        void Add(string owner, string pattern, PatternUse use)
        {
            patterns.Add((owner, pattern));
            uses.Add(use);
        }

        for (var i = 0; i < rules.Length; i++)
            AddDefinition(rules[i].Definition, i, Add, problems);
        for (var i = 0; i < source.Concerns.Length; i++)
            foreach (var pattern in source.Concerns[i].Patterns)
                Add(source.Concerns[i].Id, pattern, new(PatternRole.Concern, i));
        foreach (var (lexicon, role) in ScopeLexicons)
            if (lexicons.ContainsKey(lexicon))
                Add(lexicon, $"<{lexicon}>", new(role, -1));
        return new(rules, [.. uses], PatternMatcher.Build(patterns, symbols, lexicons, problems));
    }

    private static Rule Ready(Definition definition, List<string> problems)
    {
        var detector = definition.Detector is { } name ? DetectorCatalogue.Find(name) : null;
        if (definition.Detector is not null && detector is null)
            problems.Add($"{definition.Id}: \"{definition.Detector}\" is no detector; there are {string.Join(", ", DetectorCatalogue.Names)}");
        return new(definition, Conditions.Parse(definition.When, definition.Id, problems), detector);
    }

    private static void AddDefinition(Definition definition, int owner, Action<string, string, PatternUse> add, List<string> problems)
    {
        foreach (var pattern in definition.Patterns)
        {
            var when = Conditions.Parse(pattern.When, definition.Id, problems);
            add(definition.Id, pattern.Say, new(PatternRole.Match, owner, pattern.Weight ?? definition.Weight, when, pattern.Scopes ?? definition.Scopes));
        }

        foreach (var pattern in definition.Except)
            add(definition.Id, pattern, new(PatternRole.Except, owner));
        foreach (var pattern in definition.ExceptSentence)
            add(definition.Id, pattern, new(PatternRole.ExceptSentence, owner));
    }
}
