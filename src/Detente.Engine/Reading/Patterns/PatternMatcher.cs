using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Finds all of a set of patterns in a text in one pass. Immutable; linear in the text.</summary>
internal sealed class PatternMatcher
{
    /// <summary>Steps that one pattern may take from one token; only hostile text comes near it.</summary>
    private const int MostSteps = 600;

    private readonly Instruction[] _code;
    private readonly SymbolSet[] _sets;
    private readonly int[] _starts;
    private readonly Automaton _automaton;

    private PatternMatcher(Instruction[] code, SymbolSet[] sets, int[] starts, Automaton.Entry[][] bySymbol) =>
        (_code, _sets, _starts, _automaton) = (code, sets, starts, new(code, sets, bySymbol));

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
        var starts = new int[patterns.Count];
        for (var i = 0; i < patterns.Count; i++)
        {
            try
            {
                var (start, first) = compiler.Compile(patterns[i].Source);
                starts[i] = start;
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
        return new(code, sets, starts, bySymbol);
    }

    public void Find(TurnText text, List<PatternHit> hits)
    {
        var tokens = text.Tokens;
        foreach (ref readonly var sentence in text.Sentences)
            for (var t = sentence.First; t < sentence.End; t++)
                FindFrom(t, tokens, sentence, hits);
    }

    /// <summary>The automaton says which patterns match from this token; each of them is then run for its end.</summary>
    private void FindFrom(int first, ReadOnlySpan<Token> tokens, in Sentence sentence, List<PatternHit> hits)
    {
        var mine = hits.Count;
        var state = _automaton.First(tokens[first], first == sentence.First);
        for (var t = first + 1; state is not null; t++)
        {
            foreach (var accept in state.Accepts)
            {
                if (((accept.Demands & Automaton.Demands.End) != 0 && t != sentence.End)
                    || ((accept.Demands & Automaton.Demands.Question) != 0 && !sentence.Question)
                    || Has(hits, mine, accept.Pattern))
                    continue;
                var steps = MostSteps;
                var end = Run(_starts[accept.Pattern], first, tokens, sentence, ref steps);
                if (end > first)
                    hits.Add(new(accept.Pattern, first, end));
            }

            state = t < sentence.End ? _automaton.Next(state, tokens[t]) : null;
        }
    }

    private static bool Has(List<PatternHit> hits, int from, int pattern)
    {
        for (var i = from; i < hits.Count; i++)
            if (hits[i].Pattern == pattern)
                return true;
        return false;
    }

    private int Run(int pc, int t, ReadOnlySpan<Token> tokens, in Sentence sentence, ref int steps)
    {
        while (--steps > 0)
        {
            ref readonly var instruction = ref _code[pc];
            switch (instruction.Op)
            {
                case Op.Symbol when t < sentence.End && tokens[t].Word.Is(instruction.A):
                case Op.Set when t < sentence.End && _sets[instruction.A].Holds(tokens[t].Word):
                case Op.Any when t < sentence.End:
                case Op.Caps when t < sentence.End && tokens[t].Has(TokenFlags.Caps):
                    t++;
                    pc++;
                    continue;
                case Op.Split:
                    var end = Run(instruction.A, t, tokens, sentence, ref steps);
                    if (end >= 0)
                        return end;
                    pc = instruction.B;
                    continue;
                case Op.Jump:
                    pc = instruction.A;
                    continue;
                case Op.SentenceStart when t == sentence.First:
                case Op.SentenceEnd when t == sentence.End:
                case Op.Question when sentence.Question:
                    pc++;
                    continue;
                case Op.Accept:
                    return t;
                default:
                    return -1;
            }
        }

        return -1;
    }
}
