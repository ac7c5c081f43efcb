using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Finds all of a set of patterns in a text in one pass, each as long as it can be. Thread-safe; linear in the text.</summary>
internal sealed class PatternMatcher
{
    private readonly Automaton _automaton;

    private PatternMatcher(Automaton automaton) => _automaton = automaton;

    /// <summary>Compiles the patterns; hits carry their number in the list.</summary>
    /// <param name="problems">Takes a line for each pattern that cannot be compiled.</param>
    public static PatternMatcher Build(
        IReadOnlyList<(string Owner, string Source)> patterns,
        SymbolTable symbols,
        IReadOnlyDictionary<string, PatternNode> lexicons,
        List<string> problems)
    {
        var compiler = new PatternCompiler(symbols, lexicons);
        var entries = new Dictionary<int, List<Automaton.Entry>>();
        for (var i = 0; i < patterns.Count; i++)
        {
            try
            {
                var (start, first) = compiler.Compile(patterns[i].Source);
                foreach (var symbol in first)
                {
                    if (!entries.TryGetValue(symbol, out var list))
                        entries[symbol] = list = [];
                    list.Add(new(i, start));
                }
            }
            catch (FormatException e)
            {
                problems.Add($"{patterns[i].Owner}: {e.Message}");
            }
        }

        var (code, sets) = compiler.Finish();
        var bySymbol = new Automaton.Entry[symbols.Count][];
        for (var symbol = 0; symbol < bySymbol.Length; symbol++)
            bySymbol[symbol] = entries.TryGetValue(symbol, out var list) ? [.. list] : [];
        return new(new(code, sets, bySymbol));
    }

    /// <summary>Adds the hits in the order of their first tokens.</summary>
    public void Find(TurnText text, List<PatternHit> hits)
    {
        var tokens = text.Tokens;
        foreach (ref readonly var sentence in text.Sentences)
            for (var t = sentence.First; t < sentence.End; t++)
                FindFrom(t, tokens, sentence, hits);
    }

    private void FindFrom(int first, ReadOnlySpan<Token> tokens, in Sentence sentence, List<PatternHit> hits)
    {
        var mine = hits.Count;
        var state = _automaton.First(tokens[first], first == sentence.First);
        for (var end = first + 1; state is not null; end++)
        {
            foreach (var accept in state.Accepts)
                if (accept.Holds(sentence, end))
                    Put(hits, mine, new(accept.Pattern, first, end));
            state = end < sentence.End ? _automaton.Next(state, tokens[end]) : null;
        }
    }

    /// <summary>A longer match of a pattern takes the place of a shorter one from the same token.</summary>
    private static void Put(List<PatternHit> hits, int from, PatternHit hit)
    {
        for (var i = from; i < hits.Count; i++)
        {
            if (hits[i].Pattern != hit.Pattern)
                continue;
            hits[i] = hit;
            return;
        }

        hits.Add(hit);
    }
}
