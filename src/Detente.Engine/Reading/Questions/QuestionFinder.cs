using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Questions;

/// <summary>
/// Finds what a turn asks: sentences with a question mark, and those whose words are in the order of a question. Questions
/// that want no answer ("are you kidding?") are left out. Linear in the length of the text.
/// </summary>
internal static class QuestionFinder
{
    private const int Most = 8;
    private const int Longest = 200;

    public static ImmutableArray<string> Find(string text, Speaker speaker)
    {
        using var words = WordList.Of(text);
        return Find(words, speaker);
    }

    public static ImmutableArray<string> Find(in WordList words, Speaker speaker)
    {
        var text = words.Text;
        if (speaker == Speaker.System || (!words.Any(Sense.Ask | Sense.Auxiliary) && !text.Contains('?', StringComparison.Ordinal)))
            return [];
        ImmutableArray<string>.Builder? found = null;
        for (int start = 0, end; start < words.Count && (found?.Count ?? 0) < Most; start = end)
        {
            end = words.SentenceEnd(start);
            if (words[start].Quoted)
                continue;
            var mark = Mark(words, end);
            var first = First(words, start, end, mark >= 0, speaker);
            if (first < 0 || words[first].Quoted || Rhetoric.Is(words, first, end))
                continue;
            var stop = mark >= 0 ? mark + 1 : words[end - 1].End;
            var length = Math.Min(stop - words[first].Start, Longest);
            (found ??= ImmutableArray.CreateBuilder<string>(1)).Add(text.Substring(words[first].Start, length));
        }
        return found?.ToImmutable() ?? [];
    }

    /// <summary>Where the question mark of the sentence before <paramref name="end"/> stands, or −1.</summary>
    private static int Mark(in WordList words, int end)
    {
        var from = words[end - 1].End;
        var to = end < words.Count ? words[end].Start : words.Text.Length;
        var at = words.Text.AsSpan(from, Math.Min(to - from, 40)).IndexOfAny('?', '\uff1f');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The word with which the question begins, or −1 where the sentence asks nothing.</summary>
    private static int First(in WordList words, int start, int end, bool marked, Speaker speaker)
    {
        var skipped = start;
        while (skipped < end - 1 && words.Is(skipped, Sense.Opener) && !Inverted(words, skipped, marked))
            skipped++;
        if (Inverted(words, skipped, marked) || (marked && words.Is(skipped, Sense.Ask)))
            return skipped;
        // "I've waited three weeks, where is my order": the question may come after a comma.
        for (var i = skipped + 1; i < end; i++)
            if ((words[i].Before == Break.Pause || words.IsAny(i - 1, "and", "so", "but")) && (marked || words.Is(i, Sense.Ask)) && Inverted(words, i, marked))
                return i;
        if (marked)
            return start;
        return speaker == Speaker.Customer && Indirect(words, start, end) ? start : -1;
    }

    /// <summary>where is, how long will, can you, is there.</summary>
    private static bool Inverted(in WordList words, int i, bool marked)
    {
        if (words.IsAny(i, "where's", "when's", "what's", "how's", "who's", "wheres", "whats"))
            return true;
        if (words.Is(i, Sense.Ask))
        {
            if (words.Is(i + 1, Sense.Auxiliary) && words.Flows(i + 1))
                return words.Is(i + 2, Sense.Subject | Sense.Determiner | Sense.Self) || words.IsAny(i, "who", "what", "why", "where");
            for (var on = i + 2; on <= i + 4 && words.Flows(on); on++)
                if (words.IsAny(i, "how", "what", "which") && words.Is(on, Sense.Auxiliary) && words.Is(on + 1, Sense.Subject | Sense.Determiner | Sense.Self) && !words.Is(on - 1, Sense.Subject | Sense.Self))
                    return true;
            return false;
        }
        return words.Is(i, Sense.Auxiliary) && words.Flows(i + 1) && !words.Is(i, Sense.Negation) && (words.IsAny(i + 1, "i", "you", "we", "he", "she", "it", "they", "there", "anyone", "someone") || (marked && words.IsAny(i + 1, "this", "that", "my", "the", "your", "any")))
            && !words.IsAny(i, "must", "had", "may");
    }

    /// <summary>Questions put as a statement: "I want to know where it is", "tell me when", "just wondering if".</summary>
    private static bool Indirect(in WordList words, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
            if ((words.IsAny(i, "know", "wondering", "tell", "understand", "explain", "find") || (words.Is(i, "me") && words.IsAny(i - 1, "tell")) || (words.Is(i, "out") && words.Is(i - 1, "find")))
                && words.IsAny(i + 1, "when", "where", "why", "what", "how", "if", "whether", "who", "which") && Wanted(words, start, i))
                return true;
        return false;
    }

    private static bool Wanted(in WordList words, int start, int i)
    {
        var wanted = words.Is(i, "wondering");
        for (var back = start; back <= i; back++)
        {
            if (words.Is(back, Sense.Negation))
                return false;
            wanted |= words.IsAny(back, "want", "need", "like", "please", "just", "trying", "tell", "i'd");
        }
        return wanted && !words.Is(i - 1, Sense.You);
    }
}
