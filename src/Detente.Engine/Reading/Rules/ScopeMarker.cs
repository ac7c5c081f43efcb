using Detente.Engine.Reading.Patterns;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Rules;

/// <summary>Marks the tokens that are negated, supposed, quoted or about somebody else.</summary>
internal static class ScopeMarker
{
    private const int NegationReach = 7;
    private const int OtherReach = 9;
    private const int SuppositionReach = 14;

    public static void Mark(TurnText text, List<PatternHit> hits, PatternUse[] uses)
    {
        DropWholeQuotation(text);
        var tokens = text.Tokens;
        foreach (var hit in hits)
        {
            var role = uses[hit.Pattern].Role;
            if (role == PatternRole.ClauseStart)
                tokens[hit.First].Flags |= TokenFlags.ClauseStart;
            else if (role == PatternRole.Dangling)
                tokens[hit.First].Flags |= TokenFlags.Dangling;
            else if (role == PatternRole.NotNegator)
                for (var t = hit.First; t < hit.End; t++)
                    tokens[t].Flags |= TokenFlags.NotNegator;
        }

        foreach (var hit in hits)
        {
            switch (uses[hit.Pattern].Role)
            {
                case PatternRole.Negator when !tokens[hit.First].Has(TokenFlags.NotNegator):
                    Mark(text, hit.End, NegationReach, TokenFlags.Negated);
                    break;
                case PatternRole.Hypothetical:
                    Mark(text, hit.End, SuppositionReach, TokenFlags.Hypothetical);
                    break;
                case PatternRole.Other:
                    Mark(text, hit.End, OtherReach, TokenFlags.Other);
                    break;
            }
        }
    }

    /// <summary>Marks from a token to the end of its clause.</summary>
    private static void Mark(TurnText text, int from, int reach, TokenFlags flag)
    {
        var tokens = text.Tokens;
        var end = Math.Min(from + reach, text.Sentences[tokens[from - 1].Sentence].End);
        for (var t = from; t < end; t++)
        {
            // "if I want": the clause that a supposition opens is its own.
            if (tokens[t].Has(TokenFlags.Break) || (tokens[t].Has(TokenFlags.ClauseStart) && (t > from || flag != TokenFlags.Hypothetical)))
                return;
            tokens[t].Flags |= flag;
        }
    }

    /// <summary>A turn that stands in quotation marks as a whole is the speaker's own.</summary>
    private static void DropWholeQuotation(TurnText text)
    {
        var tokens = text.Tokens;
        foreach (ref readonly var token in tokens)
            if (!token.Has(TokenFlags.Quoted))
                return;
        foreach (ref var token in tokens)
            token.Flags &= ~TokenFlags.Quoted;
    }
}
