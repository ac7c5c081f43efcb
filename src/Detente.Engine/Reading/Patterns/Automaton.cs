using System.Collections.Concurrent;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>
/// Runs all patterns at once from one token: a deterministic automaton whose states are sets of places in the patterns, built as texts need them and kept,
/// up to a bound.
/// </summary>
internal sealed class Automaton(Instruction[] code, SymbolSet[] sets, Automaton.Entry[][] bySymbol)
{
    /// <summary>Steps that are kept; past that, rare ones are worked out anew each time.</summary>
    private const int MostKept = 60_000;

    private readonly ConcurrentDictionary<StateKey, State> _states = new();
    private readonly Transitions<State> _firsts = new();
    private int _kept;

    /// <summary>The state after a first token; null where no pattern begins so.</summary>
    public State? First(in Token token, bool opensSentence)
    {
        var letter = Letter(token);
        if (letter == 0)
            return null;
        var key = (letter << 1) | (opensSentence ? 1 : 0);
        if (_firsts.Find(key) is { } known)
            return known.IsDead ? null : known;
        var gathering = new Gathering();
        foreach (var symbol in token.Word.Symbols)
            Begin(symbol, token, opensSentence, gathering);
        if (token.Has(TokenFlags.Caps))
            Begin(Symbols.Caps, token, opensSentence, gathering);
        var state = Keep(gathering);
        if (Interlocked.Increment(ref _kept) < MostKept)
            _firsts.Add(key, state);
        return state.IsDead ? null : state;
    }

    /// <summary>The state after a further token; null where no pattern goes on so.</summary>
    public State? Next(State state, in Token token)
    {
        if (state.Threads.Length == 0)
            return null;
        var letter = Letter(token);
        var next = state.Next.Find(letter);
        if (next is null)
        {
            var gathering = new Gathering();
            foreach (var thread in state.Threads)
                if (Takes(code[thread.Place], token))
                    Follow(thread with { Place = thread.Place + 1 }, false, gathering);
            next = Keep(gathering);
            if (Interlocked.Increment(ref _kept) < MostKept)
                state.Next.Add(letter, next);
        }

        return next.IsDead ? null : next;
    }

    /// <summary>Words with the same symbols are the same letter; 0 stands for all words that no pattern knows.</summary>
    private static int Letter(in Token token) => (token.Word.Letter << 1) | (token.Has(TokenFlags.Caps) ? 1 : 0);

    private void Begin(int symbol, in Token token, bool opensSentence, Gathering gathering)
    {
        if (symbol >= bySymbol.Length)
            return;
        foreach (var entry in bySymbol[symbol])
        {
            var opening = new Gathering();
            Follow(new(entry.Pattern, entry.Start, Demands.None), opensSentence, opening);
            foreach (var thread in opening.Threads)
                if (Takes(code[thread.Place], token))
                    Follow(thread with { Place = thread.Place + 1 }, false, gathering);
        }
    }

    private bool Takes(Instruction instruction, in Token token) => instruction.Op switch
    {
        Op.Symbol => token.Word.Is(instruction.A),
        Op.Set => sets[instruction.A].Holds(token.Word),
        Op.Caps => token.Has(TokenFlags.Caps),
        _ => true,
    };

    /// <summary>Goes on to all instructions that take a token, and to the end, from a place.</summary>
    private void Follow(Thread thread, bool opensSentence, Gathering gathering)
    {
        if (!gathering.Seen.Add(thread))
            return;
        var instruction = code[thread.Place];
        switch (instruction.Op)
        {
            case Op.Split:
                Follow(thread with { Place = instruction.A }, opensSentence, gathering);
                Follow(thread with { Place = instruction.B }, opensSentence, gathering);
                break;
            case Op.Jump:
                Follow(thread with { Place = instruction.A }, opensSentence, gathering);
                break;
            case Op.SentenceStart when opensSentence:
                Follow(thread with { Place = thread.Place + 1 }, true, gathering);
                break;
            case Op.SentenceStart:
                break;
            case Op.SentenceEnd:
                Follow(thread with { Place = thread.Place + 1, Demands = thread.Demands | Demands.End }, false, gathering);
                break;
            case Op.Question:
                Follow(thread with { Place = thread.Place + 1, Demands = thread.Demands | Demands.Question }, opensSentence, gathering);
                break;
            case Op.Accept:
                gathering.Accepts.Add(new(thread.Pattern, thread.Demands));
                break;
            default:
                // No token comes after the end of the sentence.
                if ((thread.Demands & Demands.End) == 0)
                    gathering.Threads.Add(thread);
                break;
        }
    }

    private State Keep(Gathering gathering)
    {
        gathering.Threads.Sort();
        var state = new State([.. gathering.Threads], [.. gathering.Accepts]);
        return _kept < MostKept ? _states.GetOrAdd(new(state), state) : state;
    }

    [Flags]
    internal enum Demands
    {
        None = 0,
        End = 1,
        Question = 2,
    }

    internal readonly record struct Entry(int Pattern, int Start);

    internal readonly record struct Accept(int Pattern, Demands Demands)
    {
        public bool Holds(in Sentence sentence, int end) =>
            ((Demands & Demands.End) == 0 || end == sentence.End) && ((Demands & Demands.Question) == 0 || sentence.Question);
    }

    /// <summary>A place in a pattern, and what its end will demand.</summary>
    internal readonly record struct Thread(int Pattern, int Place, Demands Demands) : IComparable<Thread>
    {
        public int CompareTo(Thread other) => Place != other.Place ? Place.CompareTo(other.Place) : Demands.CompareTo(other.Demands);
    }

    internal sealed class State(Thread[] threads, Accept[] accepts)
    {
        public Thread[] Threads { get; } = threads;

        public Accept[] Accepts { get; } = accepts;

        public Transitions<State> Next { get; } = new();

        public bool IsDead { get; } = threads.Length == 0 && accepts.Length == 0;
    }

    private sealed class Gathering
    {
        public HashSet<Thread> Seen { get; } = [];

        public List<Thread> Threads { get; } = [];

        public List<Accept> Accepts { get; } = [];
    }

    /// <summary>Two states are one where their threads and accepts are.</summary>
    private readonly struct StateKey(State state) : IEquatable<StateKey>
    {
        private readonly State _state = state;

        public bool Equals(StateKey other) =>
            _state.Threads.AsSpan().SequenceEqual(other._state.Threads) && _state.Accepts.AsSpan().SequenceEqual(other._state.Accepts);

        public override bool Equals(object? obj) => obj is StateKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var thread in _state.Threads)
                hash.Add(thread.Place);
            foreach (var accept in _state.Accepts)
                hash.Add(accept.Pattern);
            return hash.ToHashCode();
        }
    }
}
