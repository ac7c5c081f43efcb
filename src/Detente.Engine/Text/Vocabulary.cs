using Detente.Engine.Models;

namespace Detente.Engine.Text;

/// <summary>Every word that a playbook speaks of. Built once, then only read.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _byPrefix;
    private readonly int _shortestPrefix;
    private readonly int _longestPrefix;
    private readonly Word _number = new([Symbols.Number], 0, KindLetter(Symbols.Number), WordVectors.Number);

    public Vocabulary(Dictionary<string, Word> words, Dictionary<string, Word> prefixes)
    {
        _bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _byPrefix = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortestPrefix = prefixes.Count == 0 ? int.MaxValue : prefixes.Keys.Min(p => p.Length);
        _longestPrefix = prefixes.Count == 0 ? 0 : prefixes.Keys.Max(p => p.Length);
    }

    public static Word Money { get; } = new([Symbols.Money, Symbols.Number], 0, KindLetter(Symbols.Money), WordVectors.Money);

    public static Word Mention { get; } = new([Symbols.Mention], 0, KindLetter(Symbols.Mention), WordVectors.Mention);

    public static Word Link { get; } = new([Symbols.Link], 0, KindLetter(Symbols.Link), WordVectors.Link);

    public static Word Masked { get; } = new([Symbols.Masked], 0, KindLetter(Symbols.Masked), WordVectors.Masked);

    /// <summary>The letters below <see cref="Symbols.FirstWord"/> + 1 are those of the kinds of token.</summary>
    public const int FirstWordLetter = Symbols.FirstWord + 1;

    /// <summary>Finds a word as written: any case, any apostrophe, "soooo" for "so", "bank's" for "bank".</summary>
    public Word Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestWord)
            return Word.Unknown;
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = buffer[..Normalise(written, buffer)];
        if (_bySpan.TryGetValue(lower, out var word))
            return word;
        Span<char> squeezed = stackalloc char[LongestWord];
        if (Squeeze(lower, squeezed, 2) is var twice && twice < lower.Length)
        {
            if (_bySpan.TryGetValue(squeezed[..twice], out word))
                return word;
            if (_bySpan.TryGetValue(squeezed[..Squeeze(lower, squeezed, 1)], out word))
                return word;
        }

        if (lower.EndsWith("'s") && _bySpan.TryGetValue(lower[..^2], out word))
            return word;
        return FindPrefix(lower);
    }

    /// <summary>A token that begins with a digit; "911" and "24/7" may also be words of their own.</summary>
    public Word FindNumber(ReadOnlySpan<char> written) =>
        written.Length <= LongestWord && _bySpan.TryGetValue(written, out var word) ? word : _number;

    private static int KindLetter(int kind) => kind + 1;

    private Word FindPrefix(ReadOnlySpan<char> lower)
    {
        for (var length = Math.Min(lower.Length, _longestPrefix); length >= _shortestPrefix; length--)
            if (_byPrefix.TryGetValue(lower[..length], out var word))
                return word;
        return Word.Unknown;
    }

    private static int Normalise(ReadOnlySpan<char> written, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in written)
            if (c < 128 || !Disguise.IsInvisible(c))
                buffer[length++] = c is '’' or '‘' or '`' or '´' ? '\'' : char.ToLowerInvariant(c);
        return length;
    }

    /// <summary>Cuts runs of three or more of one letter down to <paramref name="keep"/>.</summary>
    private static int Squeeze(ReadOnlySpan<char> lower, Span<char> into, int keep)
    {
        var length = 0;
        for (var i = 0; i < lower.Length;)
        {
            var end = i + 1;
            while (end < lower.Length && lower[end] == lower[i])
                end++;
            var run = end - i >= 3 ? keep : end - i;
            for (var k = 0; k < run; k++)
                into[length++] = lower[i];
            i = end;
        }

        return length;
    }
}
