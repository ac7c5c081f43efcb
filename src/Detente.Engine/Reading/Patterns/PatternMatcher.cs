using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Finds all of a set of patterns in a text in one pass. Immutable; linear in the text.</summary>
internal sealed class PatternMatcher
{
    /// <summary>Steps that one pattern may take from one token; only hostile text comes near it.</summary>
    private const int MostSteps = 600;

    private readonly Instruction[] _code;
    private readonly SymbolSet[] _sets;
    private readonly Entry[][] _bySymbol;

    private PatternMatcher(Instruction[] code, SymbolSet[] sets, Entry[][] bySymbol) => (_code, _sets, _bySymbol) = (code, sets, bySymbol);

    /// <summary>Compiles the patterns; hits carry their number in the list.</summary>
    /// <param name="problems">Takes a line for each pattern that cannot be compiled.</param>
    public static PatternMatcher Build(
        IReadOnlyList<(string Owner, string Source)> patterns,
        SymbolTable symbols,
        IReadOnlyDictionary<string, PatternNode> lexicons,
        List<string> problems)
    {
        var compiler = new PatternCompiler(symbols, lexicons);
        var entries = new Dictionary<int, List<Entry>>();
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
        var bySymbol = new Entry[symbols.Count][];
        foreach (var (symbol, list) in entries)
            bySymbol[symbol] = [.. list];
        return new(code, sets, bySymbol);
    }

    public void Find(TurnText text, List<PatternHit> hits)
    {
        var tokens = text.Tokens;
        var sentences = text.Sentences;
        for (var t = 0; t < tokens.Length; t++)
        {
            ref var token = ref tokens[t];
            foreach (var symbol in token.Word.Symbols)
                TryAll(symbol, tokens, sentences, t, hits);
            if (token.Has(TokenFlags.Caps))
                TryAll(Symbols.Caps, tokens, sentences, t, hits);
        }
    }

    private void TryAll(int symbol, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, int t, List<PatternHit> hits)
    {
        if (symbol >= _bySymbol.Length || _bySymbol[symbol] is not { } entries)
            return;
        ref readonly var sentence = ref sentences[tokens[t].Sentence];
        foreach (var entry in entries)
        {
            var steps = MostSteps;
            var end = Run(entry.Start, t, tokens, sentence, ref steps);
            if (end > t)
                hits.Add(new(entry.Pattern, t, end));
        }
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

    private readonly record struct Entry(int Pattern, int Start);
}
