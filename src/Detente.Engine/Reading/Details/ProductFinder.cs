using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>The thing it is about: "my router", "the blue jacket I ordered", "the Pro plan". The value has no article.</summary>
internal static class ProductFinder
{
    private const int LongestName = 4;

    private const Sense Grammar = Sense.Self | Sense.You | Sense.Negation | Sense.Condition | Sense.Determiner | Sense.Ask | Sense.Auxiliary | Sense.Conjunction
        | Sense.Number | Sense.Unit | Sense.Weekday | Sense.Day | Sense.DayPart | Sense.Reference | Sense.Report | Sense.Trouble | Sense.Will | Sense.Currency | Sense.Which | Sense.Past;

    public static void Find(in WordList words, ref DetailList found)
    {
        for (var i = 0; i + 1 < words.Count && !found.Full; i++)
        {
            if (!words.Is(i, Sense.Determiner | Sense.Article) || !words.IsAny(i, "my", "the", "your", "our", "a", "an", "this") || words[i].Quoted)
                continue;
            var first = words.IsAny(i + 1, "new", "old", "brand") ? i + 2 : i + 1;
            if (words.Is(first - 1, "brand") && words.Is(first, "new"))
                first++;
            var end = Noun(words, first);
            if (end <= first)
                continue;
            var known = words.Is(end - 1, Sense.Product);
            var mine = words.IsAny(i, "my", "our") && known;
            var named = words.IsAny(i, "the", "your", "my") && known && first > i + 1;
            var bought = Bought(words, end);
            var branded = known && end - first > 1 && char.IsUpper(words.Text[words[first].Start]);
            if (!mine && !named && !bought && !branded)
                continue;
            if (!found.Taken(words[first].Start, words[end - 1].End))
                found.Add(DetailKind.Product, words[first].Start, words[end - 1].End);
            i = end - 1;
        }
    }

    /// <summary>The end of a run of plain words that ends with the last product word in it, or with itself.</summary>
    private static int Noun(in WordList words, int first)
    {
        var end = first;
        var product = first;
        while (end < words.Count && end - first < LongestName && (end == first ? words.Flows(end) : words.Flows(end))
            && (words.Is(end, Sense.Product) || (words[end].Sense & Grammar) == 0) && !words.IsAny(end, "that", "which", "i", "in", "on", "at", "to", "for", "of", "with", "from", "when"))
            if (words.Is(end++, Sense.Product))
                product = end;
        return product > first ? product : end;
    }

    private static bool Bought(in WordList words, int i)
    {
        if (words.IsAny(i, "that", "which"))
            i++;
        return words.IsAny(i, "i", "we", "i've", "we've") && words.Flows(i)
            && (words.IsAny(i + 1, "ordered", "bought", "purchased") || (words.IsAny(i + 1, "just", "recently", "have") && words.IsAny(i + 2, "ordered", "bought", "purchased")));
    }
}
