using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Finds when something is to be done: "by 5 pm tomorrow", "within 24 hours", "before close of business Friday".</summary>
internal static class Deadlines
{
    private const Sense Starts = Dates.Starts | Sense.DayPart | Sense.Clock;

    /// <summary>Words that may stand between a day and its time: "tomorrow by 5 pm", "Friday at the latest, 10am".</summary>
    private const int Reach = 3;

    /// <summary>The first deadline among the words from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public static bool TryFind(in WordList words, int from, int to, DateTimeOffset? at, bool monthFirst, out DeadlinePhrase deadline)
    {
        var anchor = new Anchor(at is { } time ? Calendar.Day(time) : null, Lean.Future, monthFirst);
        for (var i = from; i < to; i++)
        {
            if (Immediate(words, i, out deadline))
                return true;
            if (!words.Is(i, Starts) && !words.IsAny(i, "within", "half", "quarter", "end"))
                continue;
            if (words.IsAny(i - 1, "for", "every", "since", "last") && words.Flows(i))
                continue;
            if (Lasting(words, i, to, at, out deadline) || Dated(words, i, to, at, anchor, out deadline))
                return true;
        }
        deadline = default;
        return false;
    }

    private static bool Immediate(in WordList words, int i, out DeadlinePhrase deadline)
    {
        deadline = default;
        var length = words.IsAny(i, "now", "immediately", "straightaway") ? 1
            : words.IsAny(i, "right", "straight") && words.IsAny(i + 1, "now", "away") ? 2
            : words.Follow(i, "at", "once") ? 2 : 0;
        // "24 hours from now" is a time of its own.
        if (length == 0 || words.Is(i - 1, "from"))
            return false;
        deadline = new(null, i, i + length);
        return true;
    }

    /// <summary>In ten minutes, within the hour, 3-5 working days.</summary>
    private static bool Lasting(in WordList words, int i, int to, DateTimeOffset? at, out DeadlinePhrase deadline)
    {
        deadline = default;
        DurationPhrase duration;
        if (words.Is(i, "within") && words.IsAny(i + 1, "the", "this") && words.IsAny(i + 2, "hour", "day", "week", "month"))
            duration = new(1, (TimeUnit)words[i + 2].Value, 0, i + 3);
        else if (!Durations.TryRead(words, i, out duration) || !Announced(words, i, duration) || words.IsAny(duration.Next, "ago", "old", "late"))
            return false;
        if (duration.Next > to)
            return false;
        var next = duration.Next;
        while (words.IsAny(next, "from", "time", "now", "today", "tops", "max") && words.Flows(next))
            next++;
        deadline = new(at is { } time ? duration.After(time) : null, Lead(words, i), next);
        return true;
    }

    private static bool Announced(in WordList words, int i, in DurationPhrase duration)
    {
        if (duration.Unit == TimeUnit.WorkingDay || words.Follow(duration.Next, "from", "now") || words.Is(duration.Next, "time"))
            return true;
        for (var back = i - 1; back >= 0 && back >= i - 4 && words.Flows(back + 1); back--)
        {
            if (words.IsAny(back, "in", "within", "inside", "next", "under", "take", "takes", "allow", "than", "over", "after", "another", "give"))
                return true;
            if (!words.IsAny(back, "the", "about", "around", "approximately", "roughly", "just", "up", "to", "me", "us", "say", "least", "at", "most"))
                return false;
        }
        return false;
    }

    private static bool Dated(in WordList words, int i, int to, DateTimeOffset? at, in Anchor anchor, out DeadlinePhrase deadline)
    {
        deadline = default;
        var (found, day, minutes) = (false, default(DateOnly?), -1);
        var sure = true;
        var end = i;
        var hasDay = false;
        for (var j = i; j < Math.Min(to, end + Reach); j++)
        {
            if (j > i && !words.Flows(j) && words[j].Before == Break.Stop)
                break;
            if (!hasDay && EndOfPeriod(words, j, anchor, out var date) || (!hasDay && Dates.TryRead(words, j, anchor, out date)))
            {
                (found, hasDay, day) = (true, true, date.Last);
                if (minutes < 0 && words.Is(date.Next - 1, Sense.DayPart) && date.Next - 1 > j)
                    minutes = words[date.Next - 1].Value * 60;
                j = (end = date.Next) - 1;
            }
            else if (Clocks.TryRead(words, j, out var clock))
            {
                (found, minutes, sure) = (true, clock.Minutes, clock.Sure);
                j = (end = clock.Next) - 1;
            }
            else if (words.Is(j, Sense.DayPart) && (hasDay || words.IsAny(j - 1, "this", "the")) && minutes < 0)
            {
                (found, minutes) = (true, words[j].Value * 60);
                end = j + 1;
            }
            else if (words.Follow(j, "first", "thing") && minutes < 0)
            {
                (found, minutes) = (true, 12 * 60);
                j = (end = j + 2) - 1;
            }
            else if (!found)
                return false;
        }
        if (!found)
            return false;
        deadline = new(at is { } time && (!hasDay || day is not null) ? Due(time, day, minutes, sure) : null, Lead(words, i), end);
        return true;
    }

    /// <summary>The end of the week, of next month.</summary>
    private static bool EndOfPeriod(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (!words.Is(i, "end") || !words.Is(i + 1, "of"))
            return false;
        var at = words.Is(i + 2, "the") ? i + 3 : i + 2;
        if (words.Is(at, Sense.Which) || words.Is(at, Sense.Month))
            return words.Is(at, Sense.Which) && Dates.TryRead(words, at, anchor, out date);
        if (!words.IsAny(at, "week", "month", "year"))
            return false;
        DateOnly? day = null;
        if (anchor.Today is { } today)
        {
            var friday = Calendar.InWeek(today, 0, DayOfWeek.Friday);
            day = words.Is(at, "month") ? Calendar.LastOfMonth(today)
                : words.Is(at, "year") ? new DateOnly(today.Year, 12, 31)
                : friday >= today ? friday : Calendar.InWeek(today, 0, DayOfWeek.Sunday);
        }
        date = Dates.On(day, at + 1);
        return true;
    }

    private static DateTimeOffset Due(DateTimeOffset at, DateOnly? day, int minutes, bool sure)
    {
        // Nobody is promised anything for before seven in the morning: "by 5" is the afternoon.
        if (!sure && minutes < 7 * 60)
            minutes += 12 * 60;
        var date = day ?? Calendar.Day(at);
        if (minutes < 0)
            return Calendar.EndOf(date, at.Offset);
        var due = Calendar.At(date, new TimeOnly(minutes / 60, minutes % 60), at.Offset);
        if (day is not null || due > at)
            return due;
        if (!sure && minutes < 12 * 60 && Calendar.Add(due, TimeSpan.FromHours(12)) > at)
            return Calendar.Add(due, TimeSpan.FromHours(12));
        return Calendar.Add(due, TimeSpan.FromDays(1));
    }

    /// <summary>Takes in the words before: by, within the next, no later than.</summary>
    private static int Lead(in WordList words, int i)
    {
        while (i > 0 && words.Flows(i) && words.IsAny(i - 1, "by", "within", "in", "on", "at", "before", "the", "next", "about", "around", "under", "approximately", "latest", "later", "than", "no", "over", "from", "up", "to", "inside", "until", "just"))
            i--;
        return i;
    }
}
