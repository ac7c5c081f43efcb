using Detente.Engine.Text;

namespace Detente.Engine.Reading.Languages;

/// <summary>What a stretch of tokens says for each language.</summary>
internal ref struct Tally(LanguageFinder finder, Span<double> scores, Span<int> hits)
{
    private readonly Span<double> _scores = scores;
    private readonly Span<int> _hits = hits;

    /// <summary>How much speaks for the playbook's own language.</summary>
    public double Own { get; private set; }

    public int Words { get; private set; }

    /// <summary>An address is full of them, and of words from everywhere.</summary>
    public int Numbers { get; private set; }

    /// <summary>Words that neither the playbook nor any language's list knows.</summary>
    public int Unknown { get; private set; }

    public readonly double Score(int language) => _scores[language];

    public readonly int Best()
    {
        var best = 0;
        for (var i = 1; i < finder.Count; i++)
            if (_scores[i] > _scores[best])
                best = i;
        return best;
    }

    /// <summary>Several words of it, many more than of the playbook's own language.</summary>
    public readonly bool Speaks(int language)
    {
        var (score, hits) = (_scores[language], _hits[language]);
        if (score <= 2 * Own || hits == 0)
            return false;
        return (hits >= 2 && score >= 3 && score >= 0.2 * Words)
            || (Own == 0 && Numbers < 2 && ((Words >= 3 && hits >= 2) || (Words >= 4 && score >= 1.5 && Unknown > 0)));
    }

    /// <summary>Less is needed where the conversation is known to be in that language.</summary>
    public readonly bool GoesOn(int language) =>
        (language >= 0 && _scores[language] >= 1 && _scores[language] > Own) || (Own == 0 && Unknown >= 2 && Unknown * 2 >= Words);

    public readonly bool IsOwn(int language) => Own >= 2 && Own > _scores[language];

    public void Add(string text, in Token token)
    {
        var first = text[token.Start];
        if (!char.IsLetter(first))
        {
            Numbers += char.IsAsciiDigit(first) ? 1 : 0;
            return;
        }

        Words++;
        var mask = token.Word.Languages;
        if (Alphabets.Of(first) is var alphabet && alphabet != Alphabet.Latin && !HasAscii(text.AsSpan(token.Start, token.End - token.Start)))
            AddForeign(text.AsSpan(token.Start, token.End - token.Start), alphabet);
        else if (mask == 0)
            AddUnknown(text.AsSpan(token.Start, token.End - token.Start), token.Word);
        else if (token.End - token.Start == 1)
            AddBits(mask & ~LanguageFinder.OwnBit, 0.25);
        else if ((mask & LanguageFinder.OwnBit) == 0)
            AddBits(mask, finder.IsNameWord(token.Word) ? 0.5 : 1);
        else if (mask == LanguageFinder.OwnBit)
            Own++;
        else
            AddBits(mask & ~LanguageFinder.OwnBit, 0.25);
    }

    private void AddBits(ulong mask, double weight)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            var language = System.Numerics.BitOperations.TrailingZeroCount(mask);
            _scores[language] += weight;
            _hits[language] += weight >= 1 ? 1 : 0;
        }
    }

    private void AddForeign(ReadOnlySpan<char> word, Alphabet alphabet)
    {
        var unspaced = Alphabets.IsUnspaced(alphabet);
        var kana = 0;
        foreach (var c in word)
            kana += Alphabets.Of(c) == Alphabet.Kana ? 1 : 0;
        for (var i = 1; i < finder.Count; i++)
        {
            var language = finder[i];
            var written = language.Alphabet == alphabet || (kana > 0 && language.Alphabet == Alphabet.Kana);
            if (!written)
                continue;
            // Japanese is written in Chinese characters too, but never for long without its own.
            var weight = language.Alphabet == Alphabet.Kana ? kana + ((word.Length - kana) * 0.5) : unspaced ? (word.Length - kana) * 0.4 : word.Length < 3 ? 0.75 : 1.25;
            _scores[i] += weight + (language.Letters.Length > 0 && word.ContainsAny(language.Letters) ? 0.5 : 0);
            _hits[i] += unspaced ? word.Length / 2 : 1;
        }
    }

    /// <summary>A capital may begin somebody's name, and names come from everywhere.</summary>
    private void AddUnknown(ReadOnlySpan<char> word, Word known)
    {
        if (known.Symbols.Length > 0 || known.Valence != 0)
        {
            Own += 0.5;
            return;
        }

        Unknown++;
        if (char.IsUpper(word[0]) || System.Text.Ascii.IsValid(word))
            return;
        for (var i = 1; i < finder.Count; i++)
            if (finder[i].Letters.Length > 0 && finder[i].Alphabet == Alphabet.Latin && word.ContainsAny(finder[i].Letters))
                _scores[i] += 0.5;
    }

    private static bool HasAscii(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsAsciiLetter(c))
                return true;
        return false;
    }
}
