using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Commitments;

/// <summary>Recognises the subject and the future of an undertaking.</summary>
internal static class Heads
{
    private const int LongestSubject = 6;

    public static bool TryRead(in WordList words, int start, int i, int end, bool customer, out Head head)
    {
        head = default;
        if (words[i].Quoted)
            return false;
        if (!(words.Is(i, Sense.Will) && Future(words, start, i, end, customer, out head))
            && !(words.Is(i, Sense.Self) && (Going(words, i, out head) || Doing(words, i, out head) || LetMe(words, i, out head)))
            && !(!customer && words.Is(i, Sense.Wish) && words.Is(i, "expect") && Expect(words, i, out head)))
            return false;
        return head.Verb < end && !words.Is(head.Verb, Sense.Negation) && !words.Is(head.First - 1, Sense.Report) && !words[head.Verb].Quoted;
    }

    private static bool Future(in WordList words, int start, int i, int end, bool customer, out Head head)
    {
        head = default;
        var verb = Verb(words, i + 1);
        if (verb >= end || words.Is(verb, Sense.Negation))
            return false;
        if (words.IsAny(i, "will", "shall", "gonna"))
        {
            var last = i - 1;
            while (last > start && words.IsAny(last, "personally", "definitely", "certainly", "also", "both", "then", "myself", "am", "all"))
                last--;
            if (last < start)
                return false;
            if (words.IsAny(last, "i", "we", "i'm", "we're"))
                head = new(last, last, verb, -1, -1, false, false, false);
            else if (words.Is(last, "and"))
                return SelfBefore(words, start, last, verb, out head);
            else if (!customer && words.Is(last, "you"))
                head = new(last, last, verb, -1, -1, true, false, false);
            else if (!customer)
                return Named(words, start, last, verb, out head);
            else
                return false;
            return true;
        }
        // I'll, you'll, they'll in one word; "can I'll" is no English, but "if I'll" is.
        if (words.Is(i, Sense.Self))
            head = new(i, i, verb, -1, -1, false, false, false);
        else if (customer)
            return false;
        else if (words.Is(i, Sense.Team))
            head = Person(words, i, verb);
        else
            head = new(i, i, verb, -1, -1, true, false, false);
        return true;
    }

    /// <summary>"I've booked it and will call you": the subject stands before.</summary>
    private static bool SelfBefore(in WordList words, int start, int and, int verb, out Head head)
    {
        head = new(and + 1, and + 1, verb, -1, -1, false, false, false);
        for (var i = and - 1; i >= start && i >= and - 15; i--)
            if (words.Is(i, Sense.Self))
                return true;
        return false;
    }

    /// <summary>A noun phrase as subject: a team or a person by name is the owner; anything else is what will come about.</summary>
    private static bool Named(in WordList words, int start, int last, int verb, out Head head)
    {
        head = default;
        if (words.IsAny(last, "that", "this", "it", "which", "these", "those"))
        {
            head = new(last, last, verb, -1, -1, true, false, false);
            return true;
        }
        if (words.IsAny(last, "they", "he", "she"))
        {
            head = Person(words, last, verb);
            return true;
        }
        var first = last;
        var team = words.Is(last, Sense.Team) ? last : -1;
        while (first > start && last - first < LongestSubject && words[first].Before <= Break.Space && !words.Is(first, Sense.Determiner))
        {
            if (words.Is(first - 1, Sense.Self | Sense.Report | Sense.Conjunction | Sense.Condition | Sense.Auxiliary))
                break;
            first--;
            if (words.Is(first, Sense.Team))
                team = first;
        }
        if (first - 2 >= start && words.Is(first - 1, "of") && words.Is(first - 2, Sense.Determiner))
            (first, team) = (first - 2, last);
        if (team >= 0)
        {
            head = Person(words, last, verb) with { First = first, OwnerFirst = first, OwnerLast = last };
            return true;
        }
        var named = char.IsUpper(words.Text[words[last].Start]) && (last > start || words[last].Sense == Sense.None) && words[last].Sense == Sense.None && !words.Is(first, Sense.Determiner);
        if (named && Undertakings.IsPersonal(words, verb))
            head = new(last, last, verb, last, last, false, false, false);
        else if (words.Is(first, Sense.Determiner))
            head = new(first, last, verb, -1, -1, true, false, false);
        else
            return false;
        return true;
    }

    private static Head Person(in WordList words, int i, int verb)
    {
        var nobody = words.IsAny(i, "someone", "somebody", "someone'll");
        var pronoun = words.IsAny(i, "they", "he", "she", "they'll", "he'll", "she'll");
        if (!pronoun)
            return new(i, i, verb, i, i, false, false, nobody);
        // Who "they" are was said before: the nearest team with its article.
        for (var back = i - 1; back > 0 && back >= i - 30; back--)
        {
            if (!words.Is(back, Sense.Team))
                continue;
            var first = back;
            while (first > 0 && back - first < 4 && words[first].Before <= Break.Space && !words.Is(first, Sense.Determiner))
                first--;
            if (words.Is(first, Sense.Determiner))
                return new(i, i, verb, first, back, false, false, false);
        }
        return new(i, i, verb, -1, -1, false, false, true);
    }

    /// <summary>I'm going to, we are going to, I promise to.</summary>
    private static bool Going(in WordList words, int i, out Head head)
    {
        head = default;
        var at = words.IsAny(i + 1, "am", "are") ? i + 2 : i + 1;
        if (words.Is(i, Sense.Will) || !((words.Is(at, "going") && words.Is(at + 1, "to")) || (words.Is(i + 1, "promise") && words.Is(i + 2, "to"))))
            return false;
        var to = words.Is(at, "going") ? at + 1 : i + 2;
        head = new(i, i, Verb(words, to + 1), -1, -1, false, false, false);
        return head.Verb < words.Count;
    }

    /// <summary>"I'm sending it today": an undertaking only with a time.</summary>
    private static bool Doing(in WordList words, int i, out Head head)
    {
        head = default;
        var at = words.IsAny(i, "i'm", "we're") ? i + 1 : words.IsAny(i + 1, "am", "are") ? i + 2 : -1;
        if (at < 0)
            return false;
        at = Verb(words, at);
        head = new(i, i, at, -1, -1, false, true, false);
        return words.Is(at, Sense.Doing);
    }

    private static bool LetMe(in WordList words, int i, out Head head)
    {
        head = new(i, i, i + 2, -1, -1, false, true, false);
        return words.Is(i, "let") && words.IsAny(i + 1, "me", "us") && words.Flows(i + 1) && words.Flows(i + 2);
    }

    /// <summary>"You can expect a call by five", "expect it on Monday".</summary>
    private static bool Expect(in WordList words, int i, out Head head)
    {
        head = new(i, i, i, -1, -1, true, true, false);
        return words[i].Before >= Break.Pause || words.IsAny(i - 1, "can", "should", "may", "please");
    }

    private static int Verb(in WordList words, int i)
    {
        while (words.IsAny(i, "personally", "also", "now", "then", "just", "definitely", "certainly", "gladly", "happily", "absolutely", "certainly", "of", "course", "immediately", "quickly", "always", "first", "get", "go", "going", "to", "all") && words.Flows(i + 1)
            && !(words.Is(i, "get") && !words.Is(i + 1, "to")) && !(words.Is(i, "go") && !words.IsAny(i + 1, "ahead", "and")))
            i += words.Is(i, "go") ? 2 : 1;
        if (words.Is(i, "and") && words.Is(i - 1, "ahead"))
            i++;
        return i;
    }
}
