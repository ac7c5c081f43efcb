using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Questions;

/// <summary>Questions that want no answer.</summary>
internal static class Rhetoric
{
    private static readonly string[][] Openings =
    [
        ["are", "you", "kidding"], ["are", "you", "serious"], ["are", "you", "joking"], ["are", "you", "having", "a", "laugh"], ["are", "you", "even"], ["are", "you", "stupid"], ["are", "you", "people"],
        ["is", "this", "a", "joke"], ["is", "this", "some", "kind"], ["is", "that", "a", "joke"], ["is", "that", "too", "much"], ["is", "it", "too", "much"],
        ["how", "dare"], ["how", "hard"], ["how", "difficult"], ["how", "many", "times"], ["how", "can", "you"], ["how", "could", "you"], ["how", "is", "that", "fair"], ["how", "is", "this", "acceptable"],
        ["what", "the"], ["what", "kind", "of"], ["what", "sort", "of"], ["what", "is", "wrong", "with", "you"], ["what's", "wrong", "with", "you"], ["what", "is", "the", "point"], ["what's", "the", "point"], ["what", "more"], ["what", "part", "of"],
        ["who", "do", "you", "think"], ["who", "cares"], ["why", "should", "i"], ["why", "would", "i"], ["why", "bother"], ["why", "do", "i", "even"], ["why", "am", "i", "even"],
        ["do", "you", "think"], ["do", "you", "even"], ["do", "you", "know", "how"], ["do", "you", "have", "any", "idea"], ["have", "you", "any", "idea"], ["can", "you", "believe"], ["can", "you", "imagine"],
        ["do", "i", "look"], ["does", "anyone", "even"], ["did", "you", "even"], ["you", "call", "this"], ["you", "call", "that"], ["isn't", "it"],
    ];

    public static bool Is(in WordList words, int first, int end)
    {
        foreach (var opening in Openings)
            if (words.Follow(first, opening))
                return true;
        for (var i = first; i < end; i++)
            if (!words.IsAny(i, "seriously", "really", "huh", "eh", "hello", "hi", "hey", "what", "wtf", "ok", "okay", "hm", "hmm", "yeah", "right", "oh", "so", "you", "know", "anyone", "there", "anybody"))
                return false;
        return end - first <= 3;
    }
}
