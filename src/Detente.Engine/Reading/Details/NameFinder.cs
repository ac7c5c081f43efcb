using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>The speaker's own name: "my name is Priya Nair", "this is Tom", "Tom here", a signature.</summary>
internal static class NameFinder
{
    private const int LongestName = 3;

    public static void Find(in WordList words, ref DetailList found)
    {
        for (var i = 0; i < words.Count && !found.Full; i++)
        {
            if (words.Is(i, Sense.NameCue))
            {
                if (words.IsAny(i, "name", "name's") && words.IsAny(i - 1, "my", "the", "full", "first"))
                    Introduced(words, i, ref found);
                else if (words.IsAny(i, "mr", "mrs", "ms", "miss", "dr") && Capital(words, i + 1))
                    Add(words, i + 1, false, ref found, words[i].Start);
            }
            else if (words.Is(i, Sense.Determiner) && words.Follow(i, "this", "is") && Capital(words, i + 2) && (Closed(words, i + 3) || (Capital(words, i + 3) && Closed(words, i + 4))))
                Add(words, i + 2, false, ref found);
            else if (words.Is(i, Sense.Self) && Capital(words, i + 1) && words.Of(i).EndsWith("m", StringComparison.OrdinalIgnoreCase) && words.IsAny(i + 2, "from", "and", "your", "calling"))
                Add(words, i + 1, false, ref found);
        }
        if (words.Count > 3)
            Signed(words, ref found);
    }

    private static void Introduced(in WordList words, int i, ref DetailList found)
    {
        var at = words.Is(i, "name's") ? i + 1 : words.Is(i + 1, "is") ? i + 2 : words.After(i) == ':' ? i + 1 : -1;
        if (at > 0 && at < words.Count && words[at].Before < Break.Stop && words[at].Length > 1 && !words.Is(at, Sense.Negation | Sense.Determiner | Sense.Self) && !words.IsAny(at, "on", "in", "spelt", "spelled", "registered", "under", "still", "wrong"))
            Add(words, at, !Capital(words, at), ref found);
    }

    /// <summary>A name alone after a closing word or a dash, as the last line.</summary>
    private static void Signed(in WordList words, ref DetailList found)
    {
        var last = words.Count - 1;
        var first = last;
        while (first > 0 && last - first < 2 && words.Flows(first) && Capital(words, first))
            first--;
        if (!Capital(words, first) || words.Text.Length - words[last].End > 3)
            return;
        var start = words[first].Start;
        var closing = words.IsAny(first - 1, "regards", "wishes", "cheers", "sincerely", "faithfully", "thanks", "thank", "you", "rgds") && words[first].Before >= Break.Pause;
        var dashed = start >= 2 && words.Text[start - 1] is ' ' or '\u2014' or '\u2013' or '-' && words.Text.AsSpan(0, start).TrimEnd() is [.., '-' or '\u2014' or '\u2013'] && words[first - 1].End < start - 1 && LineStarts(words, first);
        if (closing || dashed)
            Add(words, first, false, ref found);
    }

    private static bool LineStarts(in WordList words, int first) =>
        words.Text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).IndexOfAny("\n.!?") >= 0;

    private static bool Closed(in WordList words, int i) =>
        !words.Flows(i) || words.IsAny(i, "from", "here", "speaking", "calling", "again", "and", "at", "with", "in");

    private static bool Capital(in WordList words, int i) =>
        (uint)i < (uint)words.Count && words[i].Length is > 1 and < 30 && char.IsUpper(words.Text[words[i].Start]) && char.IsLower(words.Text[words[i].Start + 1])
        && (words[i].Sense & ~(Sense.Month | Sense.Weak | Sense.Auxiliary | Sense.Product)) == 0;

    private static void Add(in WordList words, int first, bool loose, ref DetailList found, int from = -1)
    {
        var next = first + 1;
        while (next - first < LongestName && words.Flows(next) && (Capital(words, next) || (loose && next == first + 1 && words[next].Sense == Sense.None && words[next].Length > 2)))
            next++;
        var start = from >= 0 ? from : words[first].Start;
        var end = words[next - 1].End - (words.Of(next - 1) is [.., '\'' or '\u2019', 's'] ? 2 : 0);
        if (!found.Taken(start, end))
            found.Add(DetailKind.Name, start, end, loose ? Titled(words.Text.AsSpan(start, end - start)) : null);
    }

    private static string Titled(ReadOnlySpan<char> name)
    {
        var letters = name.ToArray();
        for (var i = 0; i < letters.Length; i++)
            if (i == 0 || letters[i - 1] is ' ' or '-' or '\'')
                letters[i] = char.ToUpperInvariant(letters[i]);
        return new(letters);
    }
}
