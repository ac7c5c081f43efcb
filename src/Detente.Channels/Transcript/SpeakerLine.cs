using System.Globalization;
using System.Text.RegularExpressions;

namespace Detente.Channels.Transcript;

/// <summary>A line that could begin a turn: an optional time stamp, a label, a colon, words.</summary>
internal sealed partial record SpeakerLine(string Label, string Text)
{
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether a time stands before the label, as programs write it and people seldom do.</summary>
    public bool Stamped { get; init; }

    public static SpeakerLine? Parse(string line)
    {
        // A label stands near the beginning; a long line is not searched to its end.
        if (!line.AsSpan(0, Math.Min(line.Length, 120)).Contains(':'))
            return null;
        var stamp = Stamp().Match(line);
        var rest = line.AsSpan(stamp.Length);
        var label = Name().Match(rest.Length > 120 ? rest[..120].ToString() : rest.ToString());
        if (!label.Success)
            return null;
        return new(label.Groups["name"].Value.Trim(), rest[label.Length..].Trim().ToString()) { At = TimeOf(stamp), Stamped = stamp.Success };
    }

    // Only a full date makes a point in time; a bare time of day is passed over.
    private static DateTimeOffset? TimeOf(Match match) =>
        match.Groups["date"] is { Success: true } date
        && DateTimeOffset.TryParse(date.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;

    // [10:02]  (10:02:33)  10:02 -  [2026-11-21 10:02]  [21/11/2026, 10:02]
    [GeneratedRegex(@"^\s*(?:[\[(]\s*(?:(?<date>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?Z?)|(?:[\d/.-]{6,10},?\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:\s?[AaPp]\.?[Mm]\.?)?)\s*[\])]|(?:(?<date>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?Z?)|\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp][Mm])?))\s*[-–—]?\s*")]
    private static partial Regex Stamp();

    // Ana   Support Agent   Sam (agent)   agent_2   Ana O'Neill [10:02]
    [GeneratedRegex(@"^\**(?<name>\p{L}[\p{L}\p{M}\p{N}_.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]*){0,3}(?: ?\([^()]{1,30}\))?)\**\s*(?:\[[\d:. ]{4,12}\]|\([\d:. ]{4,12}\))?\s*:\**(?=\s|$|[^\s/0-9])")]
    private static partial Regex Name();
}
