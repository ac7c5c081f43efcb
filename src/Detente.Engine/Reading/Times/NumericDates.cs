using System.Globalization;
using Detente.Engine.Reading.Words;

namespace Detente.Engine.Reading.Times;

/// <summary>Reads "27/11", "27/11/26", "27.11.2026", "2026-11-21". A part over 12 can only be the day.</summary>
internal static class NumericDates
{
    public static bool TryRead(in WordList words, int i, in Anchor anchor, out DatePhrase date)
    {
        date = default;
        if (!words.Is(i, Sense.Digits))
            return false;
        var text = words.Text.AsSpan();
        var start = words[i].Start;
        if (start > 0 && (text[start - 1] is '/' or '-' or '.' or '#' or '$' or '£' or '€' or ':' or '+'))
            return false;
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var (count, end, mark) = (0, start, '\0');
        while (count < 3 && Part(text, end, out var value, out var length))
        {
            (parts[count], lengths[count]) = (value, length);
            count++;
            end += length;
            if (end + 1 >= text.Length || text[end] is not ('/' or '-' or '.') || (mark != '\0' && text[end] != mark) || !char.IsAsciiDigit(text[end + 1]))
                break;
            if (count == 3)
                return false;
            mark = text[end++];
        }
        if (mark == '\0' || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%')))
            return false;
        var next = i + 1;
        while (next < words.Count && words[next].Start < end)
            next++;
        if (count == 3 && lengths[0] == 4)
            date = Dates.On(Calendar.Date(parts[0], parts[1], parts[2]), next);
        else if (count == 3 && lengths[2] is 2 or 4)
            date = Full(parts, lengths[2], anchor, next);
        else if (count == 2 && mark == '/' && Plausible(words, i, next, parts, lengths))
            date = Short(parts, anchor, next);
        return date.Next > 0 && (date.Last is not null || (count == 2 && anchor.Today is null));
    }

    private static bool Part(ReadOnlySpan<char> text, int start, out int value, out int length)
    {
        length = 0;
        while (start + length < text.Length && length < 5 && char.IsAsciiDigit(text[start + length]))
            length++;
        return int.TryParse(text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value) && length is 1 or 2 or 4;
    }

    private static DatePhrase Full(ReadOnlySpan<int> parts, int yearLength, in Anchor anchor, int next)
    {
        var year = yearLength == 2 ? 2000 + parts[2] : parts[2];
        var (day, month) = DayMonth(parts, anchor);
        return Dates.On(Calendar.Date(year, month, day), next);
    }

    private static DatePhrase Short(ReadOnlySpan<int> parts, in Anchor anchor, int next)
    {
        var (day, month) = DayMonth(parts, anchor);
        return Dates.On(anchor.Today is { } today ? Calendar.Nearest(today, month, day, anchor.Lean) : null, next);
    }

    private static (int Day, int Month) DayMonth(ReadOnlySpan<int> parts, in Anchor anchor) =>
        parts[1] > 12 || (anchor.MonthFirst && parts[0] <= 12) ? (parts[1], parts[0]) : (parts[0], parts[1]);

    /// <summary>"24/7", "9/10" and "2/2" are no dates unless a word such as "on" says so.</summary>
    private static bool Plausible(in WordList words, int i, int next, ReadOnlySpan<int> parts, ReadOnlySpan<int> lengths)
    {
        if (parts[0] is < 1 or > 31 || parts[1] is < 1 or > 31 || (parts[0] > 12 && parts[1] > 12) || words.Is(next, Sense.Unit | Sense.Currency))
            return false;
        if (words.IsAny(i - 1, "on", "by", "since", "before", "from", "until", "till", "dated", "after", "of", "for") || (lengths[0] == 2 && lengths[1] == 2))
            return true;
        return (parts[0] > 12 || parts[1] > 12) && (parts[0], parts[1]) is not ((24, 7) or (_, 10) or (_, 5));
    }
}
