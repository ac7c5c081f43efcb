namespace Detente.Engine.Reading.Detectors;

/// <summary>What a text is about: hashes of its longer words and its numbers, so that two texts can be compared without memory of their own.</summary>
internal readonly ref struct ContentWords
{
    /// <summary>How many distinct words are kept; the buffer must hold as many.</summary>
    public const int Most = 60;

    private const int ShortestWord = 5;

    private readonly ReadOnlySpan<int> _hashes;

    private ContentWords(ReadOnlySpan<int> hashes) => _hashes = hashes;

    public int Count => _hashes.Length;

    public static ContentWords Of(ReadOnlySpan<char> text, Span<int> buffer)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < Most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var digit = false;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                digit |= char.IsDigit(text[i++]);
            if (i - start < ShortestWord && !digit)
                continue;
            var hash = string.GetHashCode(Stem(text[start..i]), StringComparison.OrdinalIgnoreCase);
            if (!buffer[..count].Contains(hash))
                buffer[count++] = hash;
        }

        return new(buffer[..count]);
    }

    /// <summary>How many of these words the other text has too.</summary>
    public int Shared(ContentWords other)
    {
        var shared = 0;
        foreach (var hash in _hashes)
            shared += other._hashes.Contains(hash) ? 1 : 0;
        return shared;
    }

    /// <summary>"charged" and "charges" are about the same.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word[..^ending.Length];
        return word;
    }
}
