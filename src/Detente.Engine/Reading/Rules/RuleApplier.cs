using Detente.Engine.Playbooks;
using Detente.Engine.Reading.Patterns;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Rules;

/// <summary>Turns pattern hits into matches: drops what is out of scope, excepted, or out of context.</summary>
internal static class RuleApplier
{
    /// <summary>Runs the rules from <paramref name="from"/> to <paramref name="end"/>, patterns first, then detectors.</summary>
    public static void Apply(ReadingPass pass, int from, int end)
    {
        var uses = pass.Rules.Uses;
        foreach (var hit in pass.Hits)
        {
            ref readonly var use = ref uses[hit.Pattern];
            if (use.Role == PatternRole.Match && use.Owner >= from && use.Owner < end && Counts(pass, hit, use))
                pass.Add(use.Owner, hit.First, hit.End, use.Weight);
        }

        for (var r = from; r < end; r++)
            if (pass.Rules.Rules[r] is { Detector: { } detector } rule && Met(pass, rule.When))
                detector(pass, r);
        foreach (var hit in pass.Hits)
        {
            ref readonly var use = ref uses[hit.Pattern];
            if (use.Role is PatternRole.Except or PatternRole.ExceptSentence && use.Owner >= from && use.Owner < end)
                Except(pass, use.Owner, hit, use.Role == PatternRole.ExceptSentence);
        }
    }

    /// <summary>Drops rules with too few matches and those that another finding in the turn cancels.</summary>
    public static void Settle(ReadingPass pass)
    {
        pass.Matches.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        for (var r = 0; r < pass.Rules.Rules.Length; r++)
        {
            var definition = pass.Rules.Rules[r].Definition;
            if (definition.AtLeast > 1 && pass.Evidence(r).Length < definition.AtLeast)
                pass.Drop(r);
            foreach (var id in definition.UnlessTurn)
                if (pass.Found(id))
                {
                    pass.Drop(r);
                    break;
                }
        }
    }

    private static bool Counts(ReadingPass pass, PatternHit hit, in PatternUse use)
    {
        ref readonly var first = ref pass.Text.Tokens[hit.First];
        if (InScope(pass.Text, hit, use.Scopes))
            return false;
        var rule = pass.Rules.Rules[use.Owner];
        var asked = use.When | rule.When;
        if (asked == Condition.None)
            return true;
        var question = pass.Text.Sentences[first.Sentence].Question;
        return Met(pass, asked)
            && ((asked & Condition.Question) == 0 || question)
            && ((asked & Condition.Statement) == 0 || !question);
    }

    private static bool Met(ReadingPass pass, Condition asked)
    {
        var conversation = asked & ~Condition.OfSentence;
        return (pass.Holds & conversation) == conversation;
    }

    private static bool InScope(TurnText text, PatternHit hit, Scopes scopes)
    {
        var flags = text.Tokens[hit.First].Flags & (TokenFlags.InScope ^ TokenFlags.Quoted);
        if (MostlyQuoted(text.Tokens[hit.First..hit.End]))
            flags |= TokenFlags.Quoted;
        return ((int)flags >> 4 & (int)scopes) != 0;
    }

    /// <summary>A match that only begins or ends in a quotation is the speaker's own; one that lies mostly in it is not.</summary>
    private static bool MostlyQuoted(ReadOnlySpan<Token> tokens)
    {
        var quoted = 0;
        foreach (ref readonly var token in tokens)
            quoted += token.Has(TokenFlags.Quoted) ? 1 : 0;
        return quoted * 2 > tokens.Length;
    }

    private static void Except(ReadingPass pass, int rule, PatternHit except, bool sentence)
    {
        var tokens = pass.Text.Tokens;
        for (var i = pass.Matches.Count - 1; i >= 0; i--)
        {
            var match = pass.Matches[i];
            if (match.Rule != rule)
                continue;
            var cancelled = sentence
                ? tokens[match.First].Sentence == tokens[except.First].Sentence
                : match.First < except.End && except.First < match.End;
            if (cancelled)
                pass.Matches.RemoveAt(i);
        }
    }
}
