using System.Collections.Frozen;
using System.Collections.Immutable;
using Detente.Engine.Guidance;
using Detente.Engine.Models;
using Detente.Engine.Reading.Languages;
using Detente.Engine.Reading.Patterns;
using Detente.Engine.Reading.Rules;
using Detente.Engine.Text;

namespace Detente.Engine.Playbooks;

/// <summary>A checked, immutable, thread-safe set of definitions, scripts and policies. New content is a new playbook.</summary>
public sealed class Playbook
{
    private const string NumberWords = "number-words";

    private readonly FrozenDictionary<string, Definition> _byId;

    private Playbook(PlaybookSource source, Ruleset customer, Ruleset agent, Vocabulary vocabulary)
    {
        Source = source;
        CustomerRules = customer;
        AgentRules = agent;
        Vocabulary = vocabulary;
        Languages = new(source, vocabulary);
        CustomerJudge = NetJudge.Of(source.Model?.Customer, customer);
        AgentJudge = NetJudge.Of(source.Model?.Agent, agent);
        _byId = source.Definitions.ToFrozenDictionary(d => d.Id);
        Wordings = source.Scripts.Select(s => new Wording(s, Template.Parse(s.Text))).GroupBy(w => w.Script.Technique)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Fit).ToArray());
        Offers = [.. source.Policies.Select(p => (p, Template.Parse(p.Offer)))];
        Fixes = source.Definitions.ToFrozenDictionary(d => d.Id, d => d.Fixes.Select(Template.Parse).ToArray());
    }

    public PlaybookSource Source { get; }

    public string Language => Source.Language;

    public ImmutableArray<Definition> Definitions => Source.Definitions;

    internal Ruleset CustomerRules { get; }

    internal Ruleset AgentRules { get; }

    internal Vocabulary Vocabulary { get; }

    internal LanguageFinder Languages { get; }

    /// <summary>Null where the language has no trained model.</summary>
    internal NetJudge? CustomerJudge { get; }

    /// <inheritdoc cref="CustomerJudge"/>
    internal NetJudge? AgentJudge { get; }

    /// <summary>By technique, the ones that ask most first.</summary>
    internal FrozenDictionary<string, Wording[]> Wordings { get; }

    internal ImmutableArray<(Policy Policy, Template Offer)> Offers { get; }

    /// <summary>By definition, what to say instead or to add.</summary>
    internal FrozenDictionary<string, Template[]> Fixes { get; }

    /// <summary>The id of the concern with this number, or null.</summary>
    public string? ConcernId(int number) => number >= 0 && number < Source.Concerns.Length ? Source.Concerns[number].Id : null;

    /// <summary>The greatest amount of a grant that a role may give by itself; null where it may give none.</summary>
    public decimal? Limit(string role, string grant)
    {
        foreach (var authority in Source.Authorities)
            if (authority.Role == role && authority.Limits.TryGetValue(grant, out var limit))
                return limit;
        return null;
    }

    /// <summary>The definition with this id, or null.</summary>
    public Definition? Find(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="PlaybookException">The source has problems; the exception lists all of them.</exception>
    public static Playbook Freeze(PlaybookSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = source.Definitions.GroupBy(d => d.Id).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: defined {g.Count()} times").ToList();
        var lexicons = Lexicons(source, problems);
        var symbols = new SymbolTable();
        Ruleset customer = null!, agent = null!;
        List<string> ofCustomer = [], ofAgent = [];
        Parallel.Invoke(
            () => customer = Ruleset.Build(source, k => k is DefinitionKind.Cue or DefinitionKind.Emotion, symbols, lexicons, ofCustomer),
            () => agent = Ruleset.Build(source, k => k is DefinitionKind.Technique or DefinitionKind.Pitfall, symbols, lexicons, ofAgent));
        problems.AddRange(ofCustomer.Union(ofAgent));
        CheckTemplates(source, problems);
        if (source.Languages.Length > LanguageFinder.Most)
            problems.Add($"languages: there are {source.Languages.Length}, at most {LanguageFinder.Most} can be told apart");
        if (problems.Count > 0)
            throw new PlaybookException(problems);
        var numbers = source.Lexicons.FirstOrDefault(l => l.Id == NumberWords)?.Words ?? [];
        return new(source, customer, agent, symbols.Freeze(source.Variants, source.Valence, numbers, source.Model?.Words, LanguageFinder.Words(source)));
    }

    private static Dictionary<string, PatternNode> Lexicons(PlaybookSource source, List<string> problems)
    {
        var lexicons = new Dictionary<string, PatternNode>();
        foreach (var lexicon in source.Lexicons)
        {
            try
            {
                lexicons[lexicon.Id] = new PatternNode.Choice([.. lexicon.Words.SelectMany(Options)]);
            }
            catch (FormatException e)
            {
                problems.Add($"{lexicon.Id}: {e.Message}");
            }
        }

        return lexicons;
    }

    private static void CheckTemplates(PlaybookSource source, List<string> problems)
    {
        var texts = source.Scripts.Select(s => (s.Id, s.Text))
            .Concat(source.Policies.Select(p => (p.Id, Text: p.Offer)))
            .Concat(source.Definitions.SelectMany(d => d.Fixes.Select(f => (d.Id, Text: f))));
        foreach (var (id, text) in texts)
        {
            try
            {
                Template.Parse(text);
            }
            catch (FormatException e)
            {
                problems.Add($"{id}: {e.Message}");
            }
        }
    }

    /// <summary>A choice of words in a lexicon is as many entries, so that they can become one set.</summary>
    private static IEnumerable<PatternNode> Options(string word) =>
        PatternParser.Parse(word) is PatternNode.Choice choice ? choice.Options : [PatternParser.Parse(word)];
}
