using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>What makes a sentence about the future no undertaking: an if, or a question.</summary>
internal static class Conditions
{
    /// <summary>A condition in the sentence; "I'll check if it is there" is none.</summary>
    public static bool Hold(in WordList words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Is(i, Sense.Condition) && !Reports(words, start, i))
                return true;
            if (words.IsAny(i, "would", "could") && words.IsAny(i + 1, "you", "have"))
                return !words.Is(i, "could") || !words.Is(i + 1, "you");
        }
        return false;
    }

    /// <summary>Whether the sentence goes on as one question: "Shall I …?", "I'll send it to your home?".</summary>
    public static bool Asked(in WordList words, in Clause clause)
    {
        var after = clause.Next < words.Count ? words[clause.Next].Start : words.Text.Length;
        return words.Text.AsSpan(words[clause.Next - 1].End, after - words[clause.Next - 1].End).Contains('?');
    }

    private static bool Reports(in WordList words, int start, int i)
    {
        for (var back = i - 1; back >= start && back >= i - 4 && words[back + 1].Before < Break.Pause; back--)
            if (words.IsAny(back, "check", "see", "ask", "find", "know", "confirm", "verify", "sure", "checking", "asking", "seeing", "even", "wonder", "wondering"))
                return true;
        return false;
    }
}
