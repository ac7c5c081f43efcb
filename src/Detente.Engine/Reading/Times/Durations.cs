using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads "forty minutes", "3-5 working days", "half an hour", "1 hour 20 minutes", "a week and a half".</summary>
internal static class Durations
{
    public static bool TryRead(in WordList words, int i, out DurationPhrase duration)
    {
        duration = default;
        if (!Quantities.TryRead(words, i, out var quantity))
            return false;
        var next = quantity.Next;
        var amount = quantity.High;
        if (words.Follow(next, "and", "a", "half") && words.Is(next + 3, Sense.Unit))
        {
            amount += 0.5;
            next += 3;
        }
        var working = false;
        while (words.Flows(next) && words.IsAny(next, "more", "full", "whole", "solid", "long", "working", "business", "calendar", "clear"))
            working |= words.IsAny(next++, "working", "business");
        if (!words.Flows(next) || !words.Is(next, Sense.Unit) || amount > 100_000)
            return false;
        var unit = (TimeUnit)words[next++].Value;
        if (working && unit == TimeUnit.Day)
            unit = TimeUnit.WorkingDay;
        if (words.IsAny(next, "and") && words.IsAny(next + 1, "a") && words.Is(next + 2, "half"))
        {
            amount += 0.5;
            next += 3;
        }
        var minutes = unit == TimeUnit.Hour ? Minutes(words, ref next) : 0;
        duration = new(amount, unit, minutes, next);
        return true;
    }

    private static double Minutes(in WordList words, ref int next)
    {
        var i = words.Is(next, "and") ? next + 1 : next;
        if (!words.Flows(i) || !words.Is(i, Sense.Number) || !Quantities.TryRead(words, i, out var quantity))
            return 0;
        if (!words.Is(quantity.Next, Sense.Unit) || words[quantity.Next].Value != (int)TimeUnit.Minute)
            return 0;
        next = quantity.Next + 1;
        return quantity.High;
    }
}
