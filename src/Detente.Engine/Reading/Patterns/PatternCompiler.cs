using System.Collections.Immutable;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Compiles patterns into instructions over tokens: the places that the <see cref="Automaton"/> moves through.</summary>
internal sealed class PatternCompiler(SymbolTable symbols, IReadOnlyDictionary<string, PatternNode> lexicons)
{
    private const int DeepestReference = 8;

    private readonly List<Instruction> _code = [];
    private readonly List<SymbolSet> _sets = [];
    private readonly Dictionary<string, int> _setsByLexicon = [];

    public (Instruction[] Code, SymbolSet[] Sets) Finish() => ([.. _code], [.. _sets]);

    /// <summary>Returns the address at which the pattern starts, and the symbols with which it can begin.</summary>
    /// <exception cref="FormatException">The pattern cannot be compiled.</exception>
    public (int Start, HashSet<int> First) Compile(string source)
    {
        var node = PatternParser.Parse(source);
        var first = new HashSet<int>();
        if (!AddFirst(node, first, 0))
            throw new FormatException($"pattern \"{source}\" can begin with a gap or with nothing; begin it with a word");
        var start = _code.Count;
        Emit(node, 0);
        _code.Add(new(Op.Accept));
        return (start, first);
    }

    private void Emit(PatternNode node, int depth)
    {
        switch (node)
        {
            case PatternNode.Literal literal:
                _code.Add(new(Op.Symbol, symbols.Word(literal.Text)));
                break;
            case PatternNode.Prefix prefix:
                _code.Add(new(Op.Symbol, symbols.Prefix(prefix.Text)));
                break;
            case PatternNode.Reference reference:
                EmitReference(reference.Name, depth);
                break;
            case PatternNode.Gap gap:
                EmitGap(gap);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                    Emit(part, depth);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice.Options, depth);
                break;
            case PatternNode.Optional optional:
                var split = Reserve();
                Emit(optional.Part, depth);
                _code[split] = new(Op.Split, split + 1, _code.Count);
                break;
            case PatternNode.SentenceStart:
                _code.Add(new(Op.SentenceStart));
                break;
            case PatternNode.SentenceEnd:
                _code.Add(new(Op.SentenceEnd));
                break;
            case PatternNode.Question:
                _code.Add(new(Op.Question));
                break;
        }
    }

    private void EmitReference(string name, int depth)
    {
        if (Symbols.ByName(name) is { } kind)
        {
            _code.Add(kind == Symbols.Caps ? new(Op.Caps) : new(Op.Symbol, kind));
            return;
        }

        var lexicon = Resolve(name, depth);
        if (lexicon is PatternNode.Choice choice && Singles(choice.Options) is { Length: > 0 } singles && singles.Length == choice.Options.Length)
        {
            if (!_setsByLexicon.TryGetValue(name, out var set))
            {
                _sets.Add(new(singles));
                _setsByLexicon[name] = set = _sets.Count - 1;
            }

            _code.Add(new(Op.Set, set));
            return;
        }

        Emit(lexicon, depth + 1);
    }

    /// <summary>Single words among the options become one set.</summary>
    private void EmitChoice(ImmutableArray<PatternNode> options, int depth)
    {
        var singles = Singles(options);
        var rest = options.Where(o => o is not (PatternNode.Literal or PatternNode.Prefix)).ToList();
        var jumps = new List<int>();
        for (var i = 0; i < rest.Count; i++)
        {
            var last = i == rest.Count - 1 && singles.Length == 0;
            var split = last ? -1 : Reserve();
            Emit(rest[i], depth);
            if (last)
                continue;
            jumps.Add(Reserve());
            _code[split] = new(Op.Split, split + 1, _code.Count);
        }

        if (singles.Length > 0)
        {
            _sets.Add(new(singles));
            _code.Add(new(Op.Set, _sets.Count - 1));
        }

        foreach (var jump in jumps)
            _code[jump] = new(Op.Jump, _code.Count);
    }

    private void EmitGap(PatternNode.Gap gap)
    {
        for (var i = 0; i < gap.Least; i++)
            _code.Add(new(Op.Any));
        var end = _code.Count + ((gap.Most - gap.Least) * 2);
        for (var i = gap.Least; i < gap.Most; i++)
        {
            _code.Add(new(Op.Split, end, _code.Count + 1));
            _code.Add(new(Op.Any));
        }
    }

    private int Reserve()
    {
        _code.Add(default);
        return _code.Count - 1;
    }

    private int[] Singles(ImmutableArray<PatternNode> options) =>
        [.. options.Select(o => o switch
        {
            PatternNode.Literal literal => symbols.Word(literal.Text),
            PatternNode.Prefix prefix => symbols.Prefix(prefix.Text),
            _ => -1,
        }).Where(s => s >= 0)];

    private PatternNode Resolve(string name, int depth)
    {
        if (depth > DeepestReference)
            throw new FormatException($"<{name}> refers to itself");
        return lexicons.TryGetValue(name, out var lexicon) ? lexicon : throw new FormatException($"<{name}> is no lexicon");
    }

    /// <summary>Adds what the node can begin with; false where it can be passed without a word, or begin with any.</summary>
    private bool AddFirst(PatternNode node, HashSet<int> first, int depth)
    {
        switch (node)
        {
            case PatternNode.Literal literal:
                first.Add(symbols.Word(literal.Text));
                return true;
            case PatternNode.Prefix prefix:
                first.Add(symbols.Prefix(prefix.Text));
                return true;
            case PatternNode.Reference reference when Symbols.ByName(reference.Name) is { } kind:
                first.Add(kind);
                return true;
            case PatternNode.Reference reference:
                return AddFirst(Resolve(reference.Name, depth), first, depth + 1);
            case PatternNode.Choice choice:
                var all = true;
                foreach (var option in choice.Options)
                    all &= AddFirst(option, first, depth);
                return all;
            case PatternNode.Optional optional:
                AddFirst(optional.Part, first, depth);
                return false;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    if (part is PatternNode.Gap)
                        return false;
                    if (AddFirst(part, first, depth))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
