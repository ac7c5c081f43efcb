using System.Collections.Immutable;
using System.Globalization;
using Detente.Store.Rows;

namespace Detente.Store.Writing;

/// <summary>Values that a column holds in another shape.</summary>
internal static class Columns
{
    public static long Waiting(DateTimeOffset? since) => since?.ToUnixTimeMilliseconds() ?? ConversationRow.NotWaiting;

    public static DateTimeOffset? Waiting(long since) =>
        since == ConversationRow.NotWaiting ? null : DateTimeOffset.FromUnixTimeMilliseconds(since);

    public static string Spark(ImmutableArray<double> spark) =>
        string.Join(' ', spark.Select(t => t.ToString("R", CultureInfo.InvariantCulture)));

    public static ImmutableArray<double> Spark(string spark) => spark.Length == 0
        ? []
        : [.. spark.Split(' ').Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
}
