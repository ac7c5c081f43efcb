using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>
/// What went wrong. The span is the clause that says so ("parcel never arrived"), the value a noun phrase that can stand
/// in a sentence ("the missing parcel").
/// </summary>
internal static class ProblemFinder
{
    private const int Most = 4;

    public static void Find(in WordList words, ref DetailList found)
    {
        var count = 0;
        var last = -1;
        for (var i = 0; i < words.Count && count < Most; i++)
        {
            if (!words.Is(i, Sense.Trouble) || words[i].Quoted || Supposed(words, i) || !Read(words, i, out var first, out var end, out var value) || first < last)
                continue;
            found.Add(DetailKind.Problem, words[first].Start, words[end - 1].End, value);
            count++;
            last = end;
            i = end - 1;
        }
    }

    private static bool Read(in WordList words, int i, out int first, out int end, out string value)
    {
        (first, end, value) = (i, i + 1, "");
        var trouble = (Trouble)words[i].Value;
        var subject = Subjects.Before(words, i);
        switch (trouble)
        {
            case Trouble.Charged:
                return Charge(words, i, ref first, ref end, ref value);
            case Trouble.Overcharged:
                value = "the overcharge";
                return !subject.Negated;
            case Trouble.NoAccess:
                value = "the trouble logging in";
                end = words.Is(i + 1, "in") || words.Is(i + 1, "on") ? i + 2 : end;
                first = subject.Verb;
                return subject.Negated && (words.Is(i, "login") || end > i + 1 || words.Is(i, "access"));
            case Trouble.NotCome:
                return NotCome(words, i, subject, ref first, ref end, ref value);
            case Trouble.NotWorking:
                return NotWorking(words, i, subject, ref first, ref end, ref value);
            case Trouble.Keeps:
                value = subject.Named ? $"the {subject.Noun(words)} that keeps {(words.Count > i + 1 ? words.Lower(i + 1) : "")}" : "the fault";
                (first, end) = (subject.First, i + 2);
                return subject.Found && words.Is(i, "keeps") && words.Flows(i + 1) && words.Of(i + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            default:
                return State(words, i, trouble, subject, ref first, ref end, ref value);
        }
    }

    /// <summary>Charged twice, double charged, charged me again.</summary>
    private static bool Charge(in WordList words, int i, ref int first, ref int end, ref string value)
    {
        value = "the double charge";
        if (words.Is(i - 1, "double") && words.Flows(i))
        {
            first = i - 1;
            return true;
        }
        for (var next = i + 1; next < words.Count && next <= i + 4 && words.Flows(next); next++)
        {
            if (!words.IsAny(next, "twice", "double", "again", "thrice"))
                continue;
            end = next + 1;
            return true;
        }
        return false;
    }

    private static bool NotCome(in WordList words, int i, in Subject subject, ref int first, ref int end, ref string value)
    {
        var up = words.IsAny(i, "turned", "showed", "turn", "show");
        if ((!subject.Negated && !words.Is(i, "undelivered")) || (up && !words.Is(i + 1, "up")))
            return false;
        end = up ? i + 2 : i + 1;
        first = subject.Found ? subject.First : subject.Verb;
        // "I haven't received my refund": what is missing stands after the verb.
        if (words.Is(subject.First, Sense.Self) || !subject.Found)
        {
            if (!words.IsAny(i, "received", "receive") || Subjects.After(words, end) is not { Named: true } thing)
                return false;
            (first, end) = (subject.Verb, thing.Last + 1);
            value = $"the missing {thing.Noun(words)}";
            return true;
        }
        value = words.Is(subject.Last, Sense.Team) ? "the missed appointment" : subject.Named ? $"the missing {subject.Noun(words)}" : "the missing delivery";
        return true;
    }

    private static bool NotWorking(in WordList words, int i, in Subject subject, ref int first, ref int end, ref string value)
    {
        var stopped = words.IsAny(i - 1, "stopped", "stops", "quit") && words.Flows(i);
        if (!stopped && !subject.Negated)
            return false;
        var owner = stopped ? Subjects.Before(words, i - 1) : subject;
        if (!owner.Found || words.Is(owner.First, Sense.Self | Sense.You))
            return false;
        first = owner.First;
        var verb = words.Lower(i);
        var ongoing = verb.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        value = !owner.Named ? "the fault"
            : stopped ? $"the {owner.Noun(words)} that stopped {verb}"
            : ongoing ? $"the {owner.Noun(words)} that isn't {verb}"
            : $"the {owner.Noun(words)} that doesn't {verb}";
        return true;
    }

    /// <summary>"my screen is cracked", "a cracked screen", "you cancelled my booking".</summary>
    private static bool State(in WordList words, int i, Trouble trouble, in Subject subject, ref int first, ref int end, ref string value)
    {
        var word = words.Lower(i);
        if (subject.Negated || words.Is(i - 1, "too") || words.Is(i - 1, Sense.Wish))
            return false;
        if (words.IsAny(i, "lost", "cancelled", "canceled", "stolen", "blocked", "suspended") && words.Is(i - 1, Sense.You) && Subjects.After(words, end) is { Named: true } thing)
        {
            (first, end) = (i - 1, thing.Last + 1);
            value = $"the {word} {thing.Noun(words)}";
            return true;
        }
        if (words.Is(i - 1, Sense.Self) || (trouble == Trouble.Down && (words.Is(i + 1, "to") || words.IsAny(i - 1, "turned", "let", "broken"))))
            return false;
        if (subject.Found && subject.Linked && !words.Is(subject.First, Sense.Self | Sense.You))
        {
            first = subject.First;
            if (trouble == Trouble.Wrong && !subject.Named)
                return false;
            value = !subject.Named ? Nameless(trouble)
                : trouble is Trouble.Down ? $"the {subject.Noun(words)} being {word}"
                : $"the {word} {subject.Noun(words)}";
            return true;
        }
        if (trouble is Trouble.Down || !words.Flows(i + 1) || words[i + 1].Sense is not (Sense.None or Sense.Product or Sense.Reference) || words.IsAny(i + 1, "of", "in", "on", "with", "at", "to", "for", "from", "it", "after", "me"))
            return false;
        end = i + 2;
        value = $"the {word} {words.Of(i + 1)}";
        return words.Is(i - 1, Sense.Determiner) || words.Is(i - 1, Sense.Reference) || words.IsAny(i - 1, "sent", "received", "got");
    }

    private static string Nameless(Trouble trouble) => trouble switch
    {
        Trouble.Missing => "the missing delivery",
        Trouble.Late => "the delay",
        Trouble.Cancelled => "the cancellation",
        Trouble.Down => "the outage",
        _ => "the damage",
    };

    private static bool Supposed(in WordList words, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - 6 && words[back + 1].Before < Break.Pause; back--)
            if (words.Is(back, Sense.Condition) || words.IsAny(back, "would", "could", "might"))
                return true;
        return false;
    }
}
