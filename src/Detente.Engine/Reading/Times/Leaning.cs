using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Whether the sentence around a date speaks of what was or of what will be.</summary>
internal static class Leaning
{
    private const int Near = 12;

    public static Lean Of(in WordList words, int i)
    {
        // The word next to the date says most: "by Friday", "since Tuesday".
        if (words.Flows(i) && words.IsAny(i - 1, "by", "until", "till", "before", "coming"))
            return Lean.Future;
        if (words.Flows(i) && words.IsAny(i - 1, "since", "from"))
            return Lean.Past;
        for (var back = i - 1; back >= 0 && back >= i - Near && words[back + 1].Before != Break.Stop; back--)
            if (One(words, back) is not Lean.Unknown and var lean)
                return lean;
        for (var on = i + 1; on < words.Count && on <= i + Near && words[on].Before != Break.Stop; on++)
            if (One(words, on) is not Lean.Unknown and var lean)
                return lean;
        return Lean.Unknown;
    }

    private static Lean One(in WordList words, int i) =>
        words.Is(i, Sense.Past) ? Lean.Past
        : words.Is(i, Sense.Ahead | Sense.Will) ? Lean.Future
        : words[i].Length > 4 && words.Of(i).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !words.Is(i, "need") ? Lean.Past
        : Lean.Unknown;
}
