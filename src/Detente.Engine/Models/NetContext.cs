using System.Collections.Frozen;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Detectors;
using Detente.Engine.Reading.Emotions;
using Detente.Engine.Reading.Rules;
using Detente.Engine.Text;

namespace Detente.Engine.Models;

/// <summary>What a net is told besides the words: what the rules found, what holds of the conversation, and what was said before.</summary>
internal sealed class NetContext
{
    private const string Rule = "rule:";
    private const string Felt = "felt:";
    private const string Last = "last:";
    private const string When = "when:";

    private readonly int[] _ofRule;
    private readonly FrozenDictionary<string, int> _last;
    private readonly (Condition Condition, int Place)[] _conditions;
    private readonly int[] _measures;
    private readonly int[] _felt;
    private readonly bool _agent;

    private NetContext(string[] names, Ruleset rules)
    {
        var places = names.Index().ToDictionary(n => n.Item, n => n.Index);
        Length = names.Length;
        _agent = rules.Rules.Any(r => r.Definition.Kind == DefinitionKind.Technique);
        _ofRule = [.. rules.Rules.Select(r => places.GetValueOrDefault(Rule + r.Definition.Id, -1))];
        _last = places.Where(p => p.Key.StartsWith(Last, StringComparison.Ordinal)).ToFrozenDictionary(p => p.Key[Last.Length..], p => p.Value);
        _conditions = [.. Conditions.OfConversation.Where(c => places.ContainsKey(When + c.Key)).Select(c => (c.Value, places[When + c.Key]))];
        _felt = [.. Spelling.All<EmotionLabel>().Select(label => places.GetValueOrDefault(Felt + label, -1))];
        _measures = [.. Enum.GetNames<Measure>().Select(m => places.GetValueOrDefault(m, -1))];
    }

    /// <summary>What can be told beside the words; each is scaled to lie about between 0 and 1.</summary>
    private enum Measure
    {
        Temperature,
        Trend,
        LastIntensity,
        CustomerTurns,
        AgentTurns,
        HotStreak,
        Refusals,
        OpenQuestions,
        Good,
        Bad,
        RuleHeat,
        Length,
        Capitals,
        Taken,
        KnownReference,
        Heard,
        Offered,
    }

    public int Length { get; }

    /// <summary>The names for one side; <paramref name="others"/> are the ids that the other side's turns may have.</summary>
    public static string[] Names(IEnumerable<string> own, IEnumerable<string> others) =>
    [
        .. own.Select(id => Rule + id),
        .. others.Select(id => Last + id),
        .. Spelling.All<EmotionLabel>().Select(label => Felt + label),
        .. Conditions.OfConversation.Keys.Select(name => When + name).Order(StringComparer.Ordinal),
        .. Enum.GetNames<Measure>(),
    ];

    public static NetContext Bind(string[] names, Ruleset rules) => new(names, rules);

    public void Fill(ReadingPass pass, Span<float> into)
    {
        into.Clear();
        for (var r = 0; r < _ofRule.Length; r++)
            if (_ofRule[r] >= 0 && pass.Has(r))
                into[_ofRule[r]] = (float)pass.Confidence(r);
        foreach (var id in _agent ? pass.State.LastCustomerIds : pass.State.LastAgentIds)
            if (_last.TryGetValue(id, out var place))
                into[place] = 1;
        foreach (var (condition, place) in _conditions)
            into[place] = (pass.Holds & condition) != 0 ? 1 : 0;
        FillMeasures(pass, into);
    }

    private void FillMeasures(ReadingPass pass, Span<float> into)
    {
        var state = pass.State;
        Set(into, Measure.Temperature, state.Temperature.Value / 100);
        Set(into, Measure.Trend, state.Trend / 50);
        Set(into, Measure.LastIntensity, state.Emotion.IsUpset ? state.Emotion.Intensity / 3 : 0);
        Set(into, Measure.CustomerTurns, Math.Min(5, state.CustomerTurns) / 5.0);
        Set(into, Measure.AgentTurns, Math.Min(5, state.AgentTurns) / 5.0);
        Set(into, Measure.HotStreak, Math.Min(4, state.HotStreak) / 4.0);
        Set(into, Measure.Refusals, Math.Min(3, state.Refusals) / 3.0);
        Set(into, Measure.OpenQuestions, Math.Min(3, state.OpenQuestions.Length) / 3.0);
        Set(into, Measure.Length, Math.Log2(1 + pass.Text.Count) / 7);
        Set(into, Measure.KnownReference, state.Details.IsEmpty ? 0 : 1);
        Set(into, Measure.Heard, ReadingContext.Heard(state.Received) ? 1 : 0);
        Set(into, Measure.Offered, state.OfferPending ? 1 : 0);
        if (_agent)
        {
            Set(into, Measure.Taken, Taken(pass));
            return;
        }

        var (good, bad) = EmotionReader.Sentiment(pass.Text);
        Set(into, Measure.Good, Math.Min(10, good) / 10);
        Set(into, Measure.Bad, Math.Min(10, bad) / 10);
        Span<double> felt = stackalloc double[8];
        EmotionReader.Score(pass, felt);
        Set(into, Measure.RuleHeat, HeatReader.Read(pass, EmotionReader.Of(felt)) / 100);
        for (var label = 0; label < felt.Length; label++)
            if (_felt[label] >= 0)
                into[_felt[label]] = (float)Math.Min(3, felt[label]) / 3;
        Set(into, Measure.Capitals, Capitals(pass));
    }

    private void Set(Span<float> into, Measure measure, double value)
    {
        if (_measures[(int)measure] is >= 0 and var place)
            into[place] = (float)value;
    }

    /// <summary>How much of what the customer last said the reply takes up, 0 to 1.</summary>
    private static double Taken(ReadingPass pass)
    {
        if (pass.State.LastCustomerText is not { } said)
            return 0;
        var theirs = ContentWords.Of(said, stackalloc int[ContentWords.Most]);
        var text = pass.Turn.Text;
        var own = ContentWords.Of(text.AsSpan(0, Math.Min(text.Length, 1000)), stackalloc int[ContentWords.Most]);
        return own.Count == 0 ? 0 : (double)own.Shared(theirs) / own.Count;
    }

    private static double Capitals(ReadingPass pass)
    {
        var capitals = 0;
        foreach (ref readonly var token in pass.Text.Tokens)
            capitals += token.Has(TokenFlags.Caps) ? 1 : 0;
        return (double)capitals / Math.Max(1, pass.Text.Count);
    }
}
