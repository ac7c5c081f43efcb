using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads a time of day: "5 pm", "17:30", "5.30pm", "half past five", "noon", "close of business", "the end of the day".</summary>
internal static class Clocks
{
    public static bool TryRead(in WordList words, int i, out ClockPhrase clock)
    {
        clock = default;
        if (Named(words, i, out clock))
            return true;
        if (words.Is(i, "half") && words.Is(i + 1, "past") && Hour(words, i + 2, out var half))
            clock = Sided(words, half, 30, i + 3);
        else if (words.Is(i, "quarter") && words.IsAny(i + 1, "to", "past") && Hour(words, i + 2, out var quarter))
            clock = words.Is(i + 1, "to") ? Sided(words, quarter == 0 ? 23 : quarter - 1, 45, i + 3) : Sided(words, quarter, 15, i + 3);
        else if (words.Is(i, Sense.Number))
            return Numeric(words, i, out clock);
        else
            return false;
        return true;
    }

    private static bool Named(in WordList words, int i, out ClockPhrase clock)
    {
        clock = default;
        if (words.IsAny(i, "noon", "midday", "lunchtime", "midnight", "eod", "cob"))
            clock = new(words[i].Value == 24 ? 1439 : words[i].Value == 23 ? 1439 : words[i].Value * 60, true, i + 1);
        else if (words.Follow(i, "close", "of", "business") || words.Follow(i, "close", "of", "play"))
            clock = new(17 * 60, true, i + 3);
        else if (words.Is(i, "end") && words.Is(i + 1, "of"))
        {
            var at = words.IsAny(i + 2, "the", "my", "our") ? i + 3 : i + 2;
            if (words.Is(at, "business"))
                at++;
            if (words.IsAny(at, "day", "play", "shift"))
                clock = new(1439, true, at + 1);
            else if (words.IsAny(at, "today", "tomorrow"))
                clock = new(1439, true, at);
        }
        return clock.Next > 0;
    }

    private static bool Numeric(in WordList words, int i, out ClockPhrase clock)
    {
        clock = default;
        var word = words.Of(i);
        var dot = words.Is(i, Sense.Digits) ? word.IndexOf('.') : -1;
        var minute = 0;
        var next = i + 1;
        int hour;
        if (dot is 1 or 2 && word.Length - dot == 3)
        {
            hour = int.Parse(word[..dot], System.Globalization.CultureInfo.InvariantCulture);
            minute = int.Parse(word[(dot + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (!Hour(words, i, out hour))
            return false;
        else if (words.After(i) == ':' && words.Is(next, Sense.Digits) && words[next].Length == 2 && words[next].Value < 60)
            minute = words[next++].Value;
        var timed = next > i + 1;
        var marked = words.IsAny(next, "am", "pm", "a.m", "p.m", "o'clock", "oclock") && words.Flows(next);
        if (hour > 24 || minute > 59 || (dot >= 0 && !marked))
            return false;
        if (!marked && !timed)
        {
            // "by 5" alone: only after a word that wants a time, and with no noun behind it.
            if (!words.IsAny(i - 1, "by", "before", "at", "until", "till") || !words.Flows(i) || !Ends(words, next))
                return false;
        }
        clock = Sided(words, hour, minute, next);
        return true;
    }

    private static bool Ends(in WordList words, int next) =>
        !words.Flows(next) || words.Is(next, Sense.Day | Sense.Weekday | Sense.Conjunction) || words.IsAny(next, "on", "at", "this", "with", "to", "in");

    private static bool Hour(in WordList words, int i, out int hour)
    {
        hour = words.Is(i, Sense.Number) ? words[i].Value : -1;
        return hour is >= 0 and <= 24;
    }

    private static ClockPhrase Sided(in WordList words, int hour, int minute, int next)
    {
        if (!words.Flows(next) || !words.IsAny(next, "am", "pm", "a.m", "p.m", "o'clock", "oclock"))
            return new(Math.Min((hour * 60) + minute, 1439), hour > 12 || hour == 0, next);
        if (words.IsAny(next, "o'clock", "oclock"))
            return new((hour * 60) + minute, false, next + 1);
        var pm = words.IsAny(next, "pm", "p.m");
        return new(Math.Min(((hour % 12 + (pm && hour <= 12 ? 12 : 0)) * 60) + minute, 1439), true, next + 1);
    }
}
