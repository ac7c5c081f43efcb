using System.Globalization;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads "forty five", "3-5", "a couple of", "half an", "2.5".</summary>
internal static class Quantities
{
    public static bool TryRead(in WordList words, int i, out Quantity quantity)
    {
        quantity = default;
        if (words.Is(i, "half") && words.Is(i + 1, Sense.Article | Sense.Unit) && words.Flows(i + 1))
        {
            quantity = new(0.5, 0.5, words.IsAny(i + 1, "a", "an") ? i + 2 : i + 1);
            return true;
        }
        if (words.IsAny(i, "a", "an"))
        {
            if (words.IsAny(i + 1, "couple", "few", "dozen", "hundred", "thousand") && words.Flows(i + 1))
                i++;
            else
            {
                quantity = new(1, 1, i + 1);
                return true;
            }
        }
        if (!Single(words, i, out var low, out var next))
            return false;
        quantity = new(low, low, next);
        var joined = words.Flows(next) && words[next].Before is Break.Link && words.Is(next, Sense.Number);
        var spoken = words.IsAny(next, "to", "or") && words.Flows(next) && words.Is(next + 1, Sense.Number);
        if ((joined || spoken) && Single(words, spoken ? next + 1 : next, out var high, out var end) && high > low)
            quantity = new(low, high, end);
        return true;
    }

    private static bool Single(in WordList words, int i, out double value, out int next)
    {
        value = 0;
        next = i + 1;
        if (!words.Is(i, Sense.Number))
            return false;
        if (words.Is(i, Sense.Digits))
            return TryDigits(words.Of(i), out value);
        value = words[i].Value;
        var word = words[i].Value;
        if (word is >= 20 and <= 90 && words.Flows(next) && words.Is(next, Sense.Number) && !words.Is(next, Sense.Digits) && words[next].Value < 10)
            value += words[next++].Value;
        while (words.Flows(next) && words.IsAny(next, "hundred", "thousand", "dozen"))
            value *= words[next++].Value;
        if (words.Is(next, "of"))
            next++;
        return true;
    }

    /// <summary>Digits with thousands commas or a decimal mark of either sort; "1.200,50" and "1,200.50" are the same.</summary>
    public static bool TryDigits(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        if (digits.Length > 15)
            return false;
        var mark = digits.LastIndexOfAny('.', ',');
        var decimals = mark >= 0 && digits.Length - mark - 1 is 1 or 2;
        double fraction = 0, scale = 1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
                continue;
            if (decimals && i > mark)
                fraction += (digits[i] - '0') / (scale *= 10);
            else
                value = (value * 10) + (digits[i] - '0');
        }
        value = Math.Round(value + fraction, 2);
        return true;
    }

    public static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
