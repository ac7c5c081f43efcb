using System.Globalization;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads "27/11", "3rd of May", "tomorrow", "last Tuesday", "next week", "two weeks ago", "the 15th".</summary>
internal static class Dates
{
    public const Sense Starts = Sense.Digits | Sense.Month | Sense.Weekday | Sense.Day | Sense.Which | Sense.Ordinal | Sense.Number | Sense.Article;

    public static bool TryRead(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        return words.Is(i, Starts)
            && (Relative(words, i, anchor, out date) || Weekday(words, i, anchor, out date) || Period(words, i, anchor, out date)
                || WrittenDates.TryRead(words, i, anchor, out date) || NumericDates.TryRead(words, i, anchor, out date)
                || Ago(words, i, anchor, out date));
    }

    internal static DatePhrase On(DateOnly? day, int next) => new(Iso(day), day, next);

    internal static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Relative(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (words.Follow(i, "the", "day", "after", "tomorrow"))
            date = On(Shift(anchor, 2), i + 4);
        else if (words.Follow(i, "the", "day", "before", "yesterday"))
            date = On(Shift(anchor, -2), i + 4);
        else if (words.Is(i, Sense.Day))
            date = On(Shift(anchor, words[i].Value), i + 1);
        else if (words.Is(i, "this") && words.Is(i + 1, Sense.DayPart) && words.Flows(i + 1))
            date = On(anchor.Today, i + 2);
        else if (words.IsAny(i, "last") && words.Is(i + 1, "night") && words.Flows(i + 1))
            date = On(Shift(anchor, -1), i + 2);
        else
            return false;
        return true;
    }

    private static DateOnly? Shift(in Anchor anchor, int days) => anchor.Today is { } today ? Calendar.AddDays(today, days) : null;

    private static bool Weekday(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        var which = words.Is(i, Sense.Which);
        var at = which ? i + 1 : i;
        if (!words.Is(at, Sense.Weekday) || (which && !words.Flows(at)))
            return false;
        if (words.Is(at, Sense.Weak) && !which && !(i > 0 && words.Flows(i) && words.IsAny(i - 1, "on", "by", "until", "till", "since", "before", "from")))
            return false;
        var weekday = (DayOfWeek)(words[at].Value % 7);
        DateOnly? day = null;
        if (anchor.Today is { } today)
            day = which && words.IsAny(i, "last", "past") ? Calendar.Previous(today, weekday)
                : which && words.Is(i, "next") ? Calendar.InWeek(today, 1, weekday)
                : which && words.IsAny(i, "this", "coming", "following") || anchor.Lean == Lean.Future ? Coming(today, weekday, words.Is(i, "this"))
                : anchor.Lean == Lean.Past ? Calendar.Previous(today, weekday)
                : null;
        date = On(day, at + 1);
        return true;
    }

    private static DateOnly Coming(DateOnly today, DayOfWeek weekday, bool thisOne) =>
        thisOne && today.DayOfWeek == weekday ? today : Calendar.Coming(today, weekday);

    /// <summary>A whole week, weekend, month or year: last week, the end of next month.</summary>
    private static bool Period(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (!words.Is(i, Sense.Which) || !words.Flows(i + 1))
            return false;
        var weekend = words.Is(i + 1, "weekend");
        if (!weekend && !words.IsAny(i + 1, "week", "month", "year"))
            return false;
        if (words.Is(i, "past"))
            return false;
        date = new(null, null, i + 2);
        if (anchor.Today is not { } today)
            return true;
        var step = words.Is(i, "last") ? -1 : words.Is(i, "this") ? 0 : 1;
        if (weekend)
            date = On(Calendar.InWeek(today, step == 1 ? 1 : step, DayOfWeek.Sunday), i + 2) with { Value = Week(Calendar.InWeek(today, step, DayOfWeek.Sunday)) };
        else if (words.Is(i + 1, "week"))
        {
            var friday = Calendar.InWeek(today, step, DayOfWeek.Friday);
            date = new(Week(friday), step == 0 && today > friday ? Calendar.InWeek(today, 0, DayOfWeek.Sunday) : friday, i + 2);
        }
        else if (words.Is(i + 1, "month"))
        {
            var month = Calendar.LastOfMonth(Calendar.AddMonths(today, step));
            date = new(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month, i + 2);
        }
        else
        {
            var year = Math.Clamp(today.Year + step, 1, 9999);
            date = new(year.ToString("0000", CultureInfo.InvariantCulture), new(year, 12, 31), i + 2);
        }
        return true;
    }

    private static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }

    private static bool Ago(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (!words.Is(i, Sense.Number | Sense.Article) || !Durations.TryRead(words, i, out var duration) || !words.Is(duration.Next, "ago"))
            return false;
        if (duration.Unit < TimeUnit.Day)
            return false;
        date = new(null, null, duration.Next + 1);
        if (anchor.Today is not { } today || duration.Amount > 10_000)
            return true;
        var amount = (int)Math.Round(duration.Amount);
        var months = duration.Unit is TimeUnit.Month ? amount : duration.Unit is TimeUnit.Year ? 12 * Math.Min(amount, 200) : 0;
        var days = duration.Unit is TimeUnit.Week ? 7 * amount : duration.Unit is TimeUnit.Fortnight ? 14 * amount : amount;
        if (months == 0)
            date = On(Calendar.AddDays(today, -days), duration.Next + 1);
        else
        {
            var month = Calendar.AddMonths(today, -months);
            date = new(month.ToString(duration.Unit is TimeUnit.Year ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture), null, duration.Next + 1);
        }
        return true;
    }
}
