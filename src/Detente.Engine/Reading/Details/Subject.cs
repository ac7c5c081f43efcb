using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>
/// The noun phrase before a verb: its words from <paramref name="First"/> to <paramref name="Last"/>, and where the verb's own
/// words begin. <paramref name="Linked"/> where a verb joins it to what follows ("is", "arrived").
/// </summary>
internal readonly record struct Subject(int First, int Last, int Verb, bool Found, bool Named, bool Negated, bool Linked)
{
    /// <summary>The noun without "my" or "the".</summary>
    public string Noun(in WordList words)
    {
        var first = First;
        while (first < Last && words.Is(first, Sense.Determiner))
            first++;
        return words.Slice(first, Last + 1);
    }
}
