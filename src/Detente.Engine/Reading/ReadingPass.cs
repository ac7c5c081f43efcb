using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading.Patterns;
using Detente.Engine.Reading.Rules;
using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>The working memory of one turn's reading: filled stage by stage, then emptied and used again.</summary>
internal sealed class ReadingPass
{
    private const int MostMatches = 1024;
    private const int MostSpans = 8;

    [ThreadStatic]
    private static ReadingPass? _spare;

    public TurnText Text { get; } = new();

    public List<PatternHit> Hits { get; } = new(256);

    public List<Match> Matches { get; } = new(64);

    public NetWords Words { get; } = new();

    public NetTrace Trace { get; } = new();

    public Turn Turn { get; private set; } = null!;

    public ConversationState State { get; private set; } = null!;

    public Ruleset Rules { get; private set; } = null!;

    public Condition Holds { get; set; }

    public static ReadingPass Rent(ConversationState state, Turn turn, Ruleset rules)
    {
        var pass = _spare ?? new();
        _spare = null;
        (pass.State, pass.Turn, pass.Rules) = (state, turn, rules);
        pass.Matches.Clear();
        return pass;
    }

    /// <summary>Goes on with less of the turn.</summary>
    public void Replace(Turn turn) => Turn = turn;

    public void Return()
    {
        const int kept = 4096;
        (State, Turn, Rules) = (null!, null!, null!);
        Text.Reset("");
        Hits.Clear();
        if (Hits.Capacity > kept)
            Hits.Capacity = kept;
        _spare = this;
    }

    /// <summary>Whether a rule has matched so far, by the id of its definition.</summary>
    public bool Found(string id)
    {
        foreach (var match in Matches)
            if (Rules.Rules[match.Rule].Definition.Id == id)
                return true;
        return false;
    }

    public bool FoundAny(params ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
            if (Found(id))
                return true;
        return false;
    }

    public void Add(int rule, int firstToken, int endToken, double weight, int tail = 0)
    {
        if (Matches.Count < MostMatches)
            Matches.Add(new(rule, firstToken, endToken, weight, tail));
    }

    public void Drop(int rule)
    {
        for (var i = Matches.Count - 1; i >= 0; i--)
            if (Matches[i].Rule == rule)
                Matches.RemoveAt(i);
    }

    /// <summary>The spans of one rule's matches, overlapping ones merged; <see cref="Matches"/> must be in order.</summary>
    public ImmutableArray<Evidence> Evidence(int rule)
    {
        var spans = ImmutableArray.CreateBuilder<Evidence>(1);
        int first = -1, end = -1, tail = 0;
        foreach (var match in Matches)
        {
            if (match.Rule != rule)
                continue;
            if (first >= 0 && match.First < end)
            {
                if (match.End >= end)
                    (end, tail) = (match.End, match.Tail);
                continue;
            }

            if (first >= 0 && spans.Count < MostSpans)
                spans.Add(Text.Quote(first, end, tail));
            (first, end, tail) = (match.First, match.End, match.Tail);
        }

        if (first >= 0)
            spans.Add(Text.Quote(first, end, tail));
        return spans.DrainToImmutable();
    }

    /// <summary>How sure the matches of a rule make us together, 0 to 1.</summary>
    public double Confidence(int rule)
    {
        double best = 0, others = 1;
        foreach (var match in Matches)
        {
            if (match.Rule != rule)
                continue;
            others *= 1 - (Math.Min(best, match.Weight) * 0.5);
            best = Math.Max(best, match.Weight);
        }

        return Math.Min(0.99, 1 - ((1 - best) * others));
    }

    public bool Has(int rule)
    {
        foreach (var match in Matches)
            if (match.Rule == rule)
                return true;
        return false;
    }
}
