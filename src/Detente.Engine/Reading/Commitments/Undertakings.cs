using System.Collections.Frozen;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>Tells an undertaking from other talk of the future, and a vague one from one that a person can be held to.</summary>
internal static class Undertakings
{
    /// <summary>Verbs after "I'll" that undertake nothing: "I'll be honest", "we'll see", "I'll need".</summary>
    private static readonly FrozenSet<string> NoAct = Set(
        "need", "say", "admit", "see", "wait", "understand", "assume", "bet", "require", "know", "like", "love", "hate", "miss", "want", "hear", "agree",
        "leave", "stay", "remain", "regret", "tell", "never", "not", "probably", "think", "feel", "hope", "appreciate", "depend", "always", "ever", "ask", "only", "continue", "happen", "cost", "seem", "still", "go");

    /// <summary>What "you'll" do that somebody has to bring about.</summary>
    private static readonly FrozenSet<string> Receiving = Set("receive", "get", "hear", "have", "see", "expect");

    /// <summary>What a thing does when a promise about it comes true.</summary>
    private static readonly FrozenSet<string> Coming = Set("arrive", "reach", "come", "ship", "go", "show", "land", "clear", "get", "appear", "start", "leave", "have", "take", "complete", "resume", "work");

    /// <summary>Verbs of persons, which make the name before "will" an owner.</summary>
    private static readonly FrozenSet<string> Personal = Set(
        "call", "contact", "be", "email", "phone", "ring", "get", "reach", "visit", "come", "arrive", "send", "look", "take", "help", "follow", "check", "fix", "refund", "process", "review", "update", "message", "text", "write", "arrange", "handle", "let");

    /// <summary>Verbs that promise nothing that could be checked, unless there is a time.</summary>
    private static readonly FrozenSet<string> Hollow = Set(
        "look", "follow", "sort", "try", "see", "keep", "investigate", "chase", "handle", "deal", "take", "reach", "contact", "check", "review", "monitor", "fix", "resolve", "work", "call",
        "ring", "phone", "update", "help", "assist", "do", "pass", "raise", "address", "respond", "reply", "improve", "inform", "notify", "let", "find", "aim", "endeavour", "strive", "attempt", "consider", "discuss", "speak", "feed", "message", "touch");

    /// <summary>What a customer may undertake: not the threats, which are cues.</summary>
    private static readonly FrozenSet<string> Customers = Set(
        "send", "email", "forward", "upload", "attach", "provide", "pay", "return", "bring", "drop", "call", "ring", "phone", "check", "get", "reply", "confirm", "sign", "ship", "dm", "scan", "photograph", "transfer", "fill", "submit", "measure", "be", "let", "test", "restart", "message", "post", "give", "text");

    private static readonly FrozenSet<string> Elsewhere = Set(
        "lawyer", "lawyers", "solicitor", "bank", "police", "court", "ombudsman", "press", "media", "news", "newspaper", "papers", "twitter", "facebook", "instagram", "reddit", "trustpilot", "yelp", "google",
        "review", "reviews", "competitor", "standards", "attorney", "refund", "manager", "everyone", "online", "social", "bbb", "elsewhere", "rid", "ceo", "watchdog", "regulator", "hell");

    /// <summary>Whether somebody undertakes something here at all.</summary>
    public static bool IsAct(in WordList words, in Head head, bool timed)
    {
        if (words.IsAny(head.First, "you", "you'll"))
            return Contains(Receiving, words, head.Verb) && !words.Is(head.Verb + 1, "to");
        if (Contains(NoAct, words, head.Verb) || words.Follow(head.Verb, "have", "to") || (words.Is(head.Verb, "do") && !words.Flows(head.Verb + 1)))
            return false;
        if (head.First == head.Verb)
            return true;
        if (head.IsResult)
            return IsResult(words, head.Verb, timed);
        if (!words.Is(head.Verb, "be"))
            return true;
        return (timed && words.IsAny(head.Verb + 1, "with", "back", "there", "right", "here", "out", "on", "in"))
            || words.Follow(head.Verb + 1, "in", "touch") || words.Follow(head.Verb + 1, "in", "contact")
            || (words.Flows(head.Verb + 1) && words.Of(head.Verb + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Your refund will be processed", "it will arrive on Monday"; not "it will vary".</summary>
    private static bool IsResult(in WordList words, int verb, bool timed)
    {
        if (!words.Is(verb, "be"))
            return timed && Contains(Coming, words, verb);
        var at = verb + 1;
        while (words.IsAny(at, "fully", "automatically", "all", "also") && words.Flows(at + 1))
            at++;
        if (words.IsAny(at, "asked", "required", "needed", "charged", "pleased", "delayed", "closed", "rejected", "declined", "interested"))
            return false;
        return words.IsAny(at, "sent", "done", "dealt", "paid", "made", "given", "put") || (words.Flows(at) && words.Of(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            || (timed && words.IsAny(at, "with", "there", "back", "in", "on", "out", "ready", "free", "available"));
    }

    public static bool IsCustomers(in WordList words, int verb, int next)
    {
        if (!Contains(Customers, words, verb) || (words.Is(verb, "be") && !words.IsAny(verb + 1, "there", "in", "home", "at")))
            return false;
        if (words.Is(verb, "get") && !words.IsAny(verb + 1, "back", "you", "the", "it", "that"))
            return false;
        for (var i = verb + 1; i < next; i++)
            if (Contains(Elsewhere, words, i))
                return false;
        return true;
    }

    public static bool IsPersonal(in WordList words, int verb) => Contains(Personal, words, verb);

    public static bool IsVague(in WordList words, in Head head, int next)
    {
        if (head.IsNobody)
            return true;
        for (var i = head.Verb; i < next; i++)
            if (words.Is(i, Sense.Soon) || words.IsAny(i, "best", "eventually", "point"))
                return true;
        if (words.Is(head.Verb, "be"))
            return words.IsAny(head.Verb + 1, "in", "back", "with", "working", "looking", "investigating", "reviewing", "contacting", "getting", "following", "resolved", "sorted", "fixed", "contacted", "dealt", "done", "passed", "reviewed", "investigated", "looked", "updated");
        if (words.Is(head.Verb, "get"))
            return words.IsAny(head.Verb + 1, "back", "in", "this", "it", "to", "that", "onto", "on");
        if (words.Is(head.Verb, "hear"))
            return true;
        return words.IsAny(head.Verb, "make") ? words.Is(head.Verb + 1, "sure") : Contains(Hollow, words, head.Verb);
    }

    private static bool Contains(FrozenSet<string> set, in WordList words, int i) =>
        i < words.Count && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Of(i));

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
