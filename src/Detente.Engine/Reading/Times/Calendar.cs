namespace Detente.Engine.Reading.Times;

/// <summary>Dates of the Gregorian calendar around a turn's time. Nothing here goes past the years 1 to 9999.</summary>
internal static class Calendar
{
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    /// <summary>The last minute of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeSpan offset) => At(day, new TimeOnly(23, 59), offset);

    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeSpan offset) => new(Safe(day).ToDateTime(time), offset);

    /// <summary>Stays where it is rather than go past the ends of the calendar.</summary>
    public static DateTimeOffset Add(DateTimeOffset at, TimeSpan time) =>
        Math.Min(at.Ticks, at.UtcTicks) + time.Ticks >= 0 && Math.Max(at.Ticks, at.UtcTicks) <= DateTime.MaxValue.Ticks - time.Ticks ? at + time : at;

    public static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var month = ((day.Year * 12) + day.Month - 1) + months;
        return month is < 12 or >= 12 * 10_000 ? day : day.AddMonths(months);
    }

    /// <summary>Saturdays and Sundays do not count; public holidays are not known.</summary>
    public static DateOnly AddWorkingDays(DateOnly day, int days)
    {
        day = AddDays(day, days / 5 * 7);
        for (var left = days % 5; left > 0;)
        {
            day = AddDays(day, 1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && day < DateOnly.MaxValue)
            day = AddDays(day, 1);
        return day;
    }

    /// <summary>The next such weekday after today.</summary>
    public static DateOnly Coming(DateOnly today, DayOfWeek weekday) =>
        AddDays(today, (((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1);

    /// <summary>The last such weekday before today.</summary>
    public static DateOnly Previous(DateOnly today, DayOfWeek weekday) =>
        AddDays(today, -((((int)today.DayOfWeek - (int)weekday + 6) % 7) + 1));

    /// <summary>That weekday of the week that many weeks from this one; weeks begin on Monday.</summary>
    public static DateOnly InWeek(DateOnly today, int weeks, DayOfWeek weekday) =>
        AddDays(today, (weeks * 7) + Index(weekday) - Index(today.DayOfWeek));

    public static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>A day and month without a year: the nearest such date, or the nearest in the direction it leans to.</summary>
    public static DateOnly? Nearest(DateOnly today, int month, int day, Lean lean)
    {
        DateOnly? best = null;
        // Eight years are the longest wait for a 29 February.
        for (var year = Math.Max(1, today.Year - 8); year <= Math.Min(9999, today.Year + 8); year++)
        {
            if (Date(year, month, day) is not { } date)
                continue;
            var away = date.DayNumber - today.DayNumber;
            if ((lean == Lean.Past && away > 0) || (lean == Lean.Future && away < 0))
                continue;
            if (best is null || Math.Abs(away) < Math.Abs(best.Value.DayNumber - today.DayNumber))
                best = date;
        }
        return best;
    }

    /// <summary>A day of the month alone ("the 15th"): this month's, or the next or last that has such a day.</summary>
    public static DateOnly? DayOfMonth(DateOnly today, int day, Lean lean)
    {
        if (day is < 1 or > 31 || lean == Lean.Unknown)
            return null;
        var step = lean == Lean.Past ? -1 : 1;
        for (var month = 0; month < 3; month++)
        {
            var first = AddMonths(new(today.Year, today.Month, 1), month * step);
            if (Date(first.Year, first.Month, day) is { } date && (date.DayNumber - today.DayNumber) * step >= 0)
                return date;
        }
        return null;
    }

    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Index(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    private static DateOnly Safe(DateOnly day) =>
        day.DayNumber <= 1 ? AddDays(day, 2) : day.DayNumber >= DateOnly.MaxValue.DayNumber - 1 ? AddDays(day, -2) : day;
}
