using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>Order, tracking, case and ticket numbers: "order #A-1009", "ref 4432-88", "INC0012". The value is in capitals.</summary>
internal static class ReferenceFinder
{
    private const int Longest = 30;

    public static void Find(in WordList words, ref DetailList found)
    {
        for (var i = 0; i < words.Count && !found.Full; i++)
        {
            if (words.Is(i, Sense.Reference))
                AfterCue(words, ref i, ref found);
            else if (words.Is(i, Sense.Digits | Sense.Code) || (words.Is(i + 1, Sense.Digits) && words[i + 1].Before == Break.Link))
                Bare(words, i, ref found);
        }
    }

    private static void AfterCue(in WordList words, ref int i, ref DetailList found)
    {
        var kind = (DetailKind)words[i].Value;
        var next = i + 1;
        // "order number is", "ticket ref no:", "case id"
        while (next < words.Count && next <= i + 4 && words[next].Before < Break.Stop
            && (words.IsAny(next, "number", "num", "no", "nr", "id", "code", "is", "was", "reference", "ref", "it's") || (words.Is(next, Sense.Reference) && !words.Is(next, "order"))))
            next++;
        var dotted = next < words.Count && next > i + 1 && words.Is(next - 1, "no");
        if (next >= words.Count || (words[next].Before == Break.Stop && !dotted))
            return;
        var hash = words.Ahead(next) == '#';
        if (!Code(words.Text, words[next].Start, out var end, out var digits) || (digits < 3 && !hash) || IsSomethingElse(words, next, end))
            return;
        found.Add(kind, words[next].Start, end, words.Text[words[next].Start..end].ToUpperInvariant());
        while (i + 1 < words.Count && words[i + 1].Start < end)
            i++;
    }

    /// <summary>A code that shows by its form what it is, without a word before it.</summary>
    private static void Bare(in WordList words, int i, ref DetailList found)
    {
        var word = words[i];
        if (word.Before == Break.Link || (word.Before == Break.Glue && i > 0) || !Code(words.Text, word.Start, out var end, out var digits) || found.Taken(word.Start, end))
            return;
        var code = words.Text.AsSpan(word.Start, end - word.Start);
        var hash = words.Ahead(i) == '#';
        var alone = code.Length == words.Text.AsSpan().Trim().Trim("#.").Length && digits >= (char.IsAsciiLetter(code[0]) ? 3 : 5) && code[0] != '0' && words.Ahead(i) != '+' && digits < 10;
        if ((hash && digits >= 3) || Shaped(code, digits) || alone)
            found.Add(IsCase(code) ? DetailKind.Case : DetailKind.Order, word.Start, end, code.ToString().ToUpperInvariant());
    }

    /// <summary>Up to four capitals, perhaps a hyphen, then at least four digits; or a parcel service's own form.</summary>
    private static bool Shaped(ReadOnlySpan<char> code, int digits)
    {
        if (code.Length == 18 && code.StartsWith("1Z", StringComparison.OrdinalIgnoreCase))
            return true;
        var letters = 0;
        while (letters < code.Length && char.IsAsciiLetterUpper(code[letters]))
            letters++;
        if (letters is 0 or > 4)
            return false;
        if (code.Length == 13 && letters == 2 && digits == 9)
            return true;
        var rest = code[letters..].TrimStart('-');
        return rest.Length >= 4 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsCase(ReadOnlySpan<char> code) =>
        code.StartsWith("INC", StringComparison.OrdinalIgnoreCase) || code.StartsWith("CAS", StringComparison.OrdinalIgnoreCase)
        || code.StartsWith("REQ", StringComparison.OrdinalIgnoreCase) || code.StartsWith("TKT", StringComparison.OrdinalIgnoreCase)
        || code.StartsWith("SR", StringComparison.OrdinalIgnoreCase) || code.StartsWith("REF", StringComparison.OrdinalIgnoreCase);

    /// <summary>"order 3 weeks ago", "order 27/11", "order £20": a number after the word, and not its number.</summary>
    private static bool IsSomethingElse(in WordList words, int i, int end)
    {
        var next = i + 1;
        while (next < words.Count && words[next].Start < end)
            next++;
        return words.Is(next, Sense.Unit | Sense.Currency | Sense.Month) || words.Ahead(i) is '£' or '$' or '€' or '₹' || (end < words.Text.Length && words.Text[end] == '/')
            || words.IsAny(next, "times", "x", "items", "percent", "people", "am", "pm");
    }

    private static bool Code(string text, int start, out int end, out int digits)
    {
        (end, digits) = (start, 0);
        while (end < text.Length && end - start <= Longest && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
            if (char.IsAsciiDigit(text[end++]))
                digits++;
        return digits > 0 && end - start <= Longest;
    }
}
