using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>
/// The noun phrase before a verb: its words from <paramref name="First"/> to <paramref name="Last"/>, and where the verb's own
/// words begin. <paramref name="Linked"/> where a verb joins it to what follows ("is", "arrived").
/// </summary>
internal readonly record struct Subject(int First, int Last, int Verb, bool Found, bool Named, bool Negated, bool Linked)
{
    private const int LongestAbbreviation = 3;

    /// <summary>The noun without "my" or "the", as it is written within a sentence.</summary>
    public string Noun(in WordList words)
    {
        var first = First;
        while (first < Last && words.Is(first, Sense.Determiner))
            first++;
        var noun = words.Slice(first, Last + 1);
        if (noun.Length > LongestAbbreviation && !noun.AsSpan().ContainsAnyInRange('a', 'z'))
            return string.Create(noun.Length, noun, static (to, from) => from.AsSpan().ToLowerInvariant(to));
        return words[first].Before == Break.Stop && words[first].Length > LongestAbbreviation ? char.ToLowerInvariant(noun[0]) + noun[1..] : noun;
    }
}
