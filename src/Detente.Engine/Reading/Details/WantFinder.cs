using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>What the customer asks for. The span is the clause ("I want my money back"), the value the thing ("my money back").</summary>
internal static class WantFinder
{
    private const int Most = 3;
    private const int LongestWant = 20;

    private static readonly string[] Acts =
    [
        "refund", "cancel", "send", "resend", "replace", "fix", "return", "give", "call", "ring", "change", "remove", "credit", "sort", "resolve", "close",
        "stop", "get", "make", "put", "transfer", "connect", "compensate", "reimburse", "collect", "arrange", "deliver", "escalate", "deactivate", "delete",
        "process", "ship", "waive", "reverse", "book", "swap", "exchange", "extend", "reactivate", "unlock", "reset", "speak", "update", "check",
    ];

    public static void Find(in WordList words, ref DetailList found)
    {
        var count = 0;
        for (var i = 0; i < words.Count && count < Most; i++)
        {
            if (words[i].Quoted)
                continue;
            var start = words.Is(i, Sense.Self) ? Wish(words, i)
                : words.Is(i, Sense.Auxiliary | Sense.Will) && words.IsAny(i, "can", "could", "will", "would") && words.Is(i + 1, "you") && words.Flows(i + 1) ? Request(words, i + 2)
                : (words.Is(i, Sense.Opener) && words.IsAny(i, "please", "just", "kindly")) || words[i].Before >= Break.Pause ? Command(words, i)
                : -1;
            if (start < 0 || start >= words.Count || (start > i && !words.Flows(start)))
                continue;
            var end = End(words, start);
            if (end <= start || (end == start + 1 && (words.IsAny(start, Acts) || words.Is(start, Sense.Subject | Sense.Determiner))))
                continue;
            found.Add(DetailKind.Want, words[i].Start, words[end - 1].End, words.Slice(start, end));
            count++;
            i = end - 1;
        }
    }

    /// <summary>The word after "I just want", "I'd like", or −1.</summary>
    private static int Wish(in WordList words, int i)
    {
        var polite = words.IsAny(i, "i'd", "we'd");
        for (var at = i + 1; at < words.Count && at <= i + 4 && words.Flows(at); at++)
        {
            if (words.IsAny(at, "would"))
                polite = true;
            else if (words.IsAny(at, "want", "need", "demand", "require", "wanted", "wanna", "expect") || (polite && words.IsAny(at, "like", "prefer", "love")))
                return words.IsAny(at + 1, "to") && Talk(words, at + 2) || Talk(words, at + 1) ? -1 : at + 1;
            else if (words.IsAny(at, "asking", "looking", "hoping") && words.Is(at + 1, "for"))
                return at + 2;
            else if (!words.IsAny(at, "just", "really", "only", "still", "simply", "am", "do", "now", "also", "am", "absolutely", "all"))
                return -1;
        }
        return -1;
    }

    private static bool Talk(in WordList words, int i) =>
        words.IsAny(i, "say", "know", "thank", "complain", "tell", "let", "mention", "point", "ask", "share", "express", "help", "hear", "understand", "more", "see", "better", "you", "say");

    private static int Request(in WordList words, int i)
    {
        while (words.Flows(i) && words.IsAny(i, "please", "just", "kindly", "at", "least", "maybe", "possibly"))
            i++;
        return words.Flows(i) && !words.IsAny(i, "tell", "explain", "help", "believe", "imagine", "see", "understand", "be", "let", "not", "do", "even", "assist", "hear", "confirm", "advise", "people", "guys") && words[i].Length > 2 ? i : -1;
    }

    /// <summary>"Please refund me", "just cancel it", "Give me my money back".</summary>
    private static int Command(in WordList words, int i)
    {
        var at = i;
        while (words.IsAny(at, "please", "just", "kindly", "then", "so", "now") && words.Flows(at + 1))
            at++;
        if (!words.IsAny(at, Acts) || words.Is(at + 1, Sense.Auxiliary | Sense.Self) || words.IsAny(at + 1, "number", "centre", "center", "of", "in"))
            return -1;
        // A bare command needs an object: "Refund me", not "Refund still missing".
        var polite = at > i || words.Is(at - 1, "please");
        return polite || words.Is(at + 1, Sense.Determiner) || words.IsAny(at + 1, "me", "it", "us") ? at : -1;
    }

    private static int End(in WordList words, int start)
    {
        var end = start + 1;
        while (end < words.Count && end - start < LongestWant && words[end].Before < Break.Pause)
        {
            if (words.IsAny(end, "because", "but", "so", "although", "otherwise", "cause", "cos", "cuz", "please", "thanks", "https", "http"))
                break;
            if (words.IsAny(end, "can", "could", "would", "what") && words.Is(end + 1, Sense.You | Sense.Auxiliary))
                break;
            if (words.IsAny(end, "and", "or", "as") && words.Is(end + 1, Sense.Self | Sense.You))
                break;
            end++;
        }
        return end;
    }
}
