using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>Telephone numbers: nine to fifteen digits in groups that begin with + or 0, or 555-123-4567. The value is the digits.</summary>
internal static class PhoneFinder
{
    public static void Find(in WordList words, ref DetailList found)
    {
        for (var i = 0; i < words.Count && !found.Full; i++)
        {
            if (!words.Is(i, Sense.Digits) || (words[i].Before is Break.Link or Break.Glue && i > 0 && words.Ahead(i) != '+'))
                continue;
            var plus = words.Ahead(i) == '+';
            var end = i;
            var digits = 0;
            while (end < words.Count && words.Is(end, Sense.Digits) && digits <= 15 && (end == i || Joined(words, end)))
                digits += words[end++].Length;
            var zero = words.Text[words[i].Start] == '0';
            var american = end - i == 3 && words[i].Length == 3 && words[i + 1].Length == 3 && words[i + 2].Length == 4;
            var start = words[i].Start - (plus ? 1 : 0);
            if ((plus || zero || american) && digits is >= 9 and <= 15 && !found.Taken(start, words[end - 1].End) && words.After(end - 1) is not ('/' or '%'))
                found.Add(DetailKind.Phone, start, words[end - 1].End, Value(words.Text.AsSpan(start, words[end - 1].End - start)));
            i = Math.Max(i, end - 1);
        }
    }

    private static bool Joined(in WordList words, int i)
    {
        var gap = words.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
        return gap.Length <= 3 && gap.IndexOfAnyExcept(" -().") < 0 && words.Of(i).IndexOfAny('.', ',') < 0;
    }

    private static string Value(ReadOnlySpan<char> text)
    {
        Span<char> kept = stackalloc char[20];
        var length = 0;
        foreach (var c in text)
            if (length < kept.Length && (char.IsAsciiDigit(c) || (c == '+' && length == 0)))
                kept[length++] = c;
        return new(kept[..length]);
    }
}
