using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads "3rd of May", "3 May 2026", "May 3rd", "the 15th".</summary>
internal static class WrittenDates
{
    public static bool TryRead(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (words.Is(i, Sense.Month))
            return MonthFirst(words, i, anchor, out date);
        if (!DayNumber(words, i, out var day, out var next, out var ordinal))
            return false;
        if (words.Is(next, "of"))
            next++;
        if (words.Is(next, Sense.Month) && words[next].Before <= Break.Space && (ordinal || words.Is(i, Sense.Digits)))
        {
            date = Resolve(words, next + 1, words[next].Value, day, anchor);
            return true;
        }
        var after = words.Is(i - 1, "the") && words.Flows(i) && words.IsAny(i - 2, "on", "by", "until", "till", "since", "before", "from", "after");
        if (!ordinal || !after || words.Is(next, "of") || FollowedByNoun(words, next))
            return false;
        date = Dates.On(anchor.Today is { } today ? Calendar.DayOfMonth(today, day, anchor.Lean) : null, next);
        return true;
    }

    private static bool FollowedByNoun(in WordList words, int next) =>
        words.Flows(next) && !words.Is(next, Sense.Conjunction | Sense.Auxiliary | Sense.Self | Sense.You) && !words.IsAny(next, "at", "or", "to", "for", "with", "i", "it", "when");

    private static bool MonthFirst(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (!words.Flows(i + 1))
            return false;
        var at = words.Is(i + 1, "the") ? i + 2 : i + 1;
        if (!DayNumber(words, at, out var day, out var next, out _))
            return false;
        date = Resolve(words, next, words[i].Value, day, anchor);
        return true;
    }

    private static DatePhrase Resolve(in WordList words, int next, int month, int day, in Anchor anchor)
    {
        if (words.Is(next, Sense.Digits) && words[next].Before <= Break.Pause && words[next].Value is >= 1900 and <= 2199)
            return Dates.On(Calendar.Date(words[next].Value, month, day), next + 1);
        return Dates.On(anchor.Today is { } today ? Calendar.Nearest(today, month, day, anchor.Lean) : null, next);
    }

    private static bool DayNumber(in WordList words, int i, out int day, out int next, out bool ordinal)
    {
        (day, next, ordinal) = (0, i + 1, false);
        if (words.Is(i, Sense.Digits))
        {
            day = words[i].Value;
            if (next < words.Count && words[next].Before == Break.Glue && words.IsAny(next, "st", "nd", "rd", "th"))
            {
                ordinal = true;
                next++;
            }
            else if (next < words.Count && words[next].Before == Break.Glue)
                return false;
        }
        else if (words.Is(i, Sense.Ordinal))
        {
            ordinal = true;
            day = words.Is(i, "second") ? 2 : words[i].Value;
        }
        else if (words.Is(i, Sense.Number) && words[i].Value is 20 or 30 && words.Is(next, Sense.Ordinal) && words.Flows(next))
        {
            ordinal = true;
            day = words[i].Value + (words.Is(next, "second") ? 2 : words[next].Value);
            next++;
        }
        return day is >= 1 and <= 31;
    }
}
