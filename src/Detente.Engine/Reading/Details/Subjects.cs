using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>Finds the noun phrase that a verb is about, before or after it.</summary>
internal static class Subjects
{
    private const int LongestNoun = 3;

    private const Sense NoNoun = Sense.Negation | Sense.Condition | Sense.Ask | Sense.Auxiliary | Sense.Conjunction | Sense.Report | Sense.Will | Sense.Wish | Sense.Past | Sense.Day | Sense.Opener;

    private const Sense Pronoun = Sense.Self | Sense.You | Sense.Subject;

    public static Subject Before(in WordList words, int i)
    {
        var (negated, linked) = (false, false);
        var verb = i;
        while (verb > 0 && i - verb < 6 && words.Flows(verb) && Helps(words, verb - 1))
        {
            verb--;
            negated |= words.Is(verb, Sense.Negation) || words.IsAny(verb, "unable", "yet");
            linked |= words.Is(verb, Sense.Auxiliary) || words.IsAny(verb, "been", "arrived", "came", "got", "gone", "turned");
        }
        var last = verb - 1;
        if (words.IsAny(last, "which", "that", "who") && words.Flows(verb))
            last--;
        if (last < 0 || !words.Flows(last + 1))
            return new(verb, verb, verb, false, false, negated, linked);
        if (words.Is(last, Pronoun))
            return new(last, last, verb, true, false, negated, linked);
        return Phrase(words, last, verb, negated, linked);
    }

    public static Subject? After(in WordList words, int i)
    {
        if (!words.Flows(i))
            return null;
        var last = words.Is(i, Sense.Determiner) ? i + 1 : i;
        if (last == i || !words.Flows(last) || words.Is(last, NoNoun | Sense.Number))
            return null;
        while (last - i < LongestNoun && words.Flows(last + 1) && words[last + 1].Sense is Sense.Product or Sense.Reference)
            last++;
        return new(i, last, i, true, true, false, false);
    }

    private static Subject Phrase(in WordList words, int last, int verb, bool negated, bool linked)
    {
        // "order A-1009 never arrived": the order is missing, not its number.
        for (var joined = false; last > 0 && (joined || words.Is(last, Sense.Digits | Sense.Code) || words.IsAny(last, "number", "no")); last--)
            joined = words[last].Before == Break.Link;
        if (words.Is(last, NoNoun | Sense.Determiner) || (words[last].Length < 3 && !words.Is(last, Sense.Product)) || words.Of(last).EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            return new(verb, verb, verb, false, false, negated, linked);
        var first = last;
        while (first > 0 && last - first < LongestNoun && words.Flows(first) && !words.Is(first, Sense.Determiner) && !words.Is(first - 1, NoNoun | Sense.Self)
            && (words.Is(first - 1, Sense.Determiner) || words[first - 1].Sense is Sense.None or Sense.Product or Sense.Reference))
            first--;
        // Without "my" or "the" only the noun itself is sure: "yesterday parcel".
        if (!words.Is(first, Sense.Determiner))
            first = last;
        return new(first, last, verb, true, true, negated, linked);
    }

    private static bool Helps(in WordList words, int i) =>
        words.Is(i, Sense.Negation) || (words.Is(i, Sense.Auxiliary) && !words.Is(i, Sense.Ask))
        || words.IsAny(i, "still", "yet", "just", "ever", "already", "been", "being", "completely", "totally", "really", "very", "even", "to", "actually", "be", "get", "properly", "simply", "unable", "arrived", "came", "got", "gone", "turned", "all", "so", "badly", "let", "me");
}
