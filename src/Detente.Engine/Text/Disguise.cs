using System.Globalization;

namespace Detente.Engine.Text;

/// <summary>Words written so that a machine should not know them: "sh!t", "f u c k", letters of other alphabets that look the same.</summary>
internal static class Disguise
{
    private const int Shortest = 3;
    private const int Longest = 12;

    /// <summary>How many times in a turn lone letters are put together.</summary>
    private const int Most = 200;

    private const string Lookalikes = "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwкkмmтtвbнhαaοoρpνvιiκkτtυu";

    /// <summary>Takes no room on a screen, and is no part of a word.</summary>
    public static bool IsInvisible(char c) => c is '\u00ad' or '\u180e' || (c >= '\u200b' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether an exclamation mark stands for the letter that it looks like.</summary>
    public static bool IsLetter(string text, int start, int mark, Vocabulary vocabulary)
    {
        var end = mark + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        if (end == mark + 1 || mark == start || end - start is < Shortest or > Longest || !char.IsAsciiLetter(text[mark - 1]))
            return false;
        Span<char> meant = stackalloc char[Longest];
        text.AsSpan(start, end - start).CopyTo(meant);
        meant[mark - start] = 'i';
        return vocabulary.Find(meant[..(end - start)]) is { Symbols.Length: > 0, Valence: < 0 };
    }

    /// <summary>A word in which digits or letters of another alphabet stand for letters; null where it is none that is known.</summary>
    public static Word? Find(ReadOnlySpan<char> written, Vocabulary vocabulary)
    {
        if (written.Length is < Shortest or > Longest)
            return null;
        Span<char> meant = stackalloc char[Longest];
        bool changed = false, ascii = false;
        var digits = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var c = char.ToLowerInvariant(written[i]);
            ascii |= char.IsAsciiLetter(c) || c is >= '\uff41' and <= '\uff5a';
            meant[i] = Meant(c);
            changed |= meant[i] != c;
            digits += char.IsAsciiDigit(c) || c is '!' or '$' or '@' ? 1 : 0;
        }

        if (!changed || !ascii || digits * 2 >= written.Length)
            return null;
        var word = vocabulary.Find(meant[..written.Length]);
        // "l8" and "a1" are no words in disguise; only what is meant to be hidden is.
        return word.Symbols.Length > 0 && (digits == 0 || word.Valence < 0) ? word : null;
    }

    /// <summary>"f u c k" and "f.u.c.k": letters that stand alone and together make a word.</summary>
    public static void JoinLetters(TurnText into, Vocabulary vocabulary)
    {
        Span<char> letters = stackalloc char[Longest];
        var tries = Most;
        for (var first = 0; first + Shortest <= into.Count && tries > 0; first++)
        {
            if (!IsLone(into, first) || !IsLone(into, first + 1) || !IsLone(into, first + 2))
                continue;
            tries--;
            var end = first;
            while (end < into.Count && end - first < Longest && IsLone(into, end) && (end == first || (into.Tokens[end].Sentence == into.Tokens[first].Sentence && into.Tokens[end].Start - into.Tokens[end - 1].End <= 1)))
            {
                letters[end - first] = into.Text[into.Tokens[end].Start];
                end++;
            }

            for (; end - first >= Shortest; end--)
                if (vocabulary.Find(letters[..(end - first)]) is { Symbols.Length: > 0, Valence: < 0 } word)
                {
                    into.Join(first, end, word);
                    break;
                }
        }
    }

    private static bool IsLone(TurnText text, int token) =>
        text.Tokens[token] is var t && t.End - t.Start == 1 && char.IsAsciiLetter(text.Text[t.Start]);

    private static char Meant(char c)
    {
        if (c is >= '\uff41' and <= '\uff5a')
            return (char)(c - '\uff41' + 'a');
        if (c > 127)
            return Lookalikes.IndexOf(c) is >= 0 and var at ? Lookalikes[at + 1] : c;
        return c switch { '!' or '1' => 'i', '0' => 'o', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c };
    }
}
