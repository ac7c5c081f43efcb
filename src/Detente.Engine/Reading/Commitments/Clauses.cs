using Detente.Engine.Reading.Times;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>Finds where an undertaking begins and ends in its sentence.</summary>
internal static class Clauses
{
    private const int Longest = 40;
    private const int LongestLead = 8;

    public static Clause Of(in WordList words, in Head head, int start, int end)
    {
        var next = head.Verb + 1;
        while (next < end && next - head.Verb < Longest && !Ends(words, next))
            next++;
        return new(Lead(words, head.First, start), next);
    }

    private static bool Ends(in WordList words, int i)
    {
        if (words.IsAny(i, "but", "because", "although", "however", "which", "while", "whereas", "https", "http") || words.Ahead(i) is '^')
            return true;
        if (words[i].Before == Break.Pause)
            return !words.Is(i, Dates.Starts | Sense.DayPart) && !words.IsAny(i, "by", "within", "on", "before", "at", "in");
        return (words.Is(i, "and") || words.Is(i, "so")) && (words.Is(i + 1, Sense.Self | Sense.You | Sense.Will) || words.IsAny(i + 1, "they", "it", "please", "that"));
    }

    /// <summary>"By 5 pm today I'll call": a time that leads the sentence belongs to the undertaking.</summary>
    private static int Lead(in WordList words, int first, int start)
    {
        if (first == start || first - start > LongestLead)
            return first;
        for (var i = start; i < first; i++)
            if (words.Is(i, Dates.Starts | Sense.DayPart | Sense.Clock) && !words.Is(i, Sense.Article) || words.Is(i, "within"))
                return Deadlines.TryFind(words, start, first, null, false, out var deadline) && deadline.Next == first && !words.Text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).Contains(':') ? deadline.First : first;
        return first;
    }
}
