using Detente.Engine.Conversation;
using Detente.Engine.Reading.Times;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Details;

/// <summary>Dates and durations. A date that cannot be resolved keeps its words as its value.</summary>
internal static class TimeFinder
{
    public static void Find(in WordList words, Speaker speaker, DateTimeOffset? at, string locale, ref DetailList found)
    {
        var today = at is { } time ? Calendar.Day(time) : default(DateOnly?);
        var monthFirst = MonthFirst(locale);
        for (var i = 0; i < words.Count && !found.Full; i++)
        {
            if (!words.Is(i, Dates.Starts) && !words.IsAny(i, "half"))
                continue;
            // A bare number can only be a date or a duration by what follows it, and that is looked at here.
            if (Dates.TryRead(words, i, Anchored(words, i, today, speaker, monthFirst), out var date))
            {
                Add(words, i, date.Next, DetailKind.Date, date.Value, ref found);
                i = date.Next - 1;
            }
            else if (Durations.TryRead(words, i, out var duration))
            {
                // What an agent says takes so long is a promise, not how long somebody waited.
                if (speaker == Speaker.Customer && !Idle(words, i, duration))
                    Add(words, i, duration.Next, DetailKind.Duration, duration.Value, ref found);
                i = duration.Next - 1;
            }
        }
    }

    /// <summary>Whether dates are written with the month first: only in American English, unless the locale names no country.</summary>
    public static bool MonthFirst(string locale) => locale.EndsWith("-US", StringComparison.OrdinalIgnoreCase);

    private static Anchor Anchored(in WordList words, int i, DateOnly? today, Speaker speaker, bool monthFirst)
    {
        var lean = today is null || !words.Is(i, Sense.Weekday | Sense.Month | Sense.Ordinal | Sense.Digits | Sense.Number) ? Lean.Unknown : Leaning.Of(words, i);
        return new(today, lean == Lean.Unknown && speaker != Speaker.Customer ? Lean.Future : lean, monthFirst);
    }

    private static void Add(in WordList words, int first, int next, DetailKind kind, string? value, ref DetailList found)
    {
        var (start, end) = (words[first].Start, words[next - 1].End);
        if (!found.Taken(start, end))
            found.Add(kind, start, end, value ?? words.Text[start..end]);
    }

    /// <summary>"a second", "twice a week", "3 years old", "£10 a month": a stretch of time that tells nothing here.</summary>
    private static bool Idle(in WordList words, int i, in DurationPhrase duration)
    {
        if (words.Is(duration.Next, "old") || duration.Amount <= 0 || words.IsAny(i - 1, "within", "every"))
            return true;
        if (!words.IsAny(i, "a", "an", "one"))
            return false;
        return (duration.Unit <= TimeUnit.Minute && duration.Amount == 1 && !words.Is(i, "one")) || words.Is(i - 1, Sense.Number | Sense.Currency) || words.IsAny(i - 1, "times", "once", "twice", "what", "such", "per", "quite", "half", "have");
    }
}
