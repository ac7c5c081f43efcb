namespace Detente.Engine.Reading.Times;

/// <summary>A stretch of time; for a range, the later end. <paramref name="Next"/> is the word after it.</summary>
internal readonly record struct DurationPhrase(double Amount, TimeUnit Unit, double ExtraMinutes, int Next)
{
    /// <summary>ISO 8601; a working day counts as a day.</summary>
    public string Value
    {
        get
        {
            if (Unit is TimeUnit.Fortnight)
                return $"P{Quantities.Text(Amount * 2)}W";
            if (Unit >= TimeUnit.Day && Amount == Math.Floor(Amount))
                return $"P{Quantities.Text(Amount)}{"DDWMY"[Unit - TimeUnit.Day]}";
            if (ExtraMinutes == 0 && Amount == Math.Floor(Amount))
                return $"PT{Quantities.Text(Amount)}{"SMH"[(int)Unit]}";
            if (Unit is TimeUnit.Month or TimeUnit.Year)
                return $"P{Quantities.Text(Math.Round(Amount * (Unit is TimeUnit.Year ? 12 : 1)))}M";
            var seconds = Math.Round((Amount * Seconds) + (ExtraMinutes * 60));
            var (days, rest) = (Math.Floor(seconds / 86400), seconds % 86400);
            if (Unit < TimeUnit.Day)
                (days, rest) = (0, seconds);
            var time = Part(Math.Floor(rest / 3600), 'H') + Part(Math.Floor(rest % 3600 / 60), 'M') + Part(rest % 60, 'S');
            return $"P{Part(days, 'D')}{(time.Length > 0 ? "T" + time : "")}";
        }
    }

    private double Seconds => Unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Week => 7 * 86400,
        _ => 86400,
    };

    /// <summary>The time this long after <paramref name="at"/>. From a day up it is the end of that day; working days skip weekends.</summary>
    public DateTimeOffset After(DateTimeOffset at)
    {
        var amount = Math.Min(Amount, 20_000);
        var whole = (int)Math.Ceiling(amount);
        return Unit switch
        {
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => Calendar.Add(at, TimeSpan.FromSeconds((amount * Seconds) + (ExtraMinutes * 60))),
            TimeUnit.Day when amount < 1 => Calendar.Add(at, TimeSpan.FromHours(amount * 24)),
            TimeUnit.WorkingDay => Calendar.EndOf(Calendar.AddWorkingDays(Calendar.Day(at), whole), at.Offset),
            TimeUnit.Month => Calendar.EndOf(Calendar.AddMonths(Calendar.Day(at), whole), at.Offset),
            TimeUnit.Year => Calendar.EndOf(Calendar.AddMonths(Calendar.Day(at), 12 * Math.Min(whole, 200)), at.Offset),
            _ => Calendar.EndOf(Calendar.AddDays(Calendar.Day(at), (int)Math.Ceiling(amount * Seconds * (Unit is TimeUnit.Fortnight ? 14 : 1) / 86400)), at.Offset),
        };
    }

    private static string Part(double amount, char unit) => amount > 0 ? Quantities.Text(amount) + unit : "";
}
