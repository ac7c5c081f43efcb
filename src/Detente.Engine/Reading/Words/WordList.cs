using System.Buffers;

namespace Detente.Engine.Reading.Words;

/// <summary>A turn cut into words once, in rented memory. Dispose it.</summary>
internal readonly ref struct WordList : IDisposable
{
    /// <summary>No more than this much of a turn is read for details: a longer one is a document, not a message.</summary>
    public const int MaxLength = 100_000;

    private readonly Word[] _rented;

    private WordList(string text, Word[] rented, int count, Sense union)
    {
        Text = text;
        _rented = rented;
        Count = count;
        Union = union;
    }

    public string Text { get; }

    public int Count { get; }

    /// <summary>Everything that any word of the turn can be.</summary>
    public Sense Union { get; }

    public ref readonly Word this[int index] => ref _rented[index];

    public static WordList Of(string text)
    {
        var cutter = new WordCutter(text.AsSpan(0, Math.Min(text.Length, MaxLength)));
        var words = ArrayPool<Word>.Shared.Rent(Math.Max(16, text.Length < MaxLength ? text.Length / 4 : MaxLength / 4));
        var union = Sense.None;
        var count = 0;
        while (cutter.Next(out var word))
        {
            if (count == words.Length)
            {
                var larger = ArrayPool<Word>.Shared.Rent(words.Length * 2);
                words.CopyTo(larger, 0);
                ArrayPool<Word>.Shared.Return(words);
                words = larger;
            }
            union |= word.Sense;
            words[count++] = word;
        }
        return new(text, words, count, union);
    }

    public bool Any(Sense sense) => (Union & sense) != 0;

    public bool Is(int index, Sense sense) => (uint)index < (uint)Count && _rented[index].Is(sense);

    public bool Is(int index, string word) =>
        (uint)index < (uint)Count && _rented[index].Length == word.Length && Same(Of(index), word);

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Is(index, word))
                return true;
        return false;
    }

    /// <summary>Whether these words stand one after the other from <paramref name="index"/>.</summary>
    public bool Follow(int index, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!Is(index + i, words[i]))
                return false;
        return true;
    }

    /// <summary>Whether there is a word and it goes on from the one before without comma or stop.</summary>
    public bool Flows(int index) => (uint)index < (uint)Count && _rented[index].Flows;

    public ReadOnlySpan<char> Of(int index) => Text.AsSpan(_rented[index].Start, _rented[index].Length);

    public string Lower(int index)
    {
        var word = Of(index);
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        return lower.ToString();
    }

    /// <summary>The text from the first to before the <paramref name="end"/>th word.</summary>
    public string Slice(int first, int end) => Text[_rented[first].Start.._rented[end - 1].End];

    /// <summary>The index after the last word of the sentence that holds <paramref name="index"/>.</summary>
    public int SentenceEnd(int index)
    {
        var i = index + 1;
        while (i < Count && _rented[i].Before != Break.Stop)
            i++;
        return i;
    }

    /// <summary>The character after the word, or NUL at the end.</summary>
    public char After(int index)
    {
        var end = _rented[index].End;
        return end < Text.Length ? Text[end] : '\0';
    }

    /// <summary>The character before the word, or NUL at the start.</summary>
    public char Ahead(int index)
    {
        var start = _rented[index].Start;
        return start > 0 ? Text[start - 1] : '\0';
    }

    /// <summary>Without regard to case, and with a typographic apostrophe as good as a straight one.</summary>
    private static bool Same(ReadOnlySpan<char> text, string word)
    {
        if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            return true;
        var apostrophe = text.IndexOf('\u2019');
        return apostrophe >= 0 && word[apostrophe] == '\''
            && text[..apostrophe].Equals(word.AsSpan(0, apostrophe), StringComparison.OrdinalIgnoreCase)
            && text[(apostrophe + 1)..].Equals(word.AsSpan(apostrophe + 1), StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => ArrayPool<Word>.Shared.Return(_rented);
}
