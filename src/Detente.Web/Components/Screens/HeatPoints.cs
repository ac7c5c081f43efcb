using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;

namespace Detente.Web.Components.Screens;

/// <summary>The temperatures that a line shows: after every turn of the customer, thinned to the peaks where there are many.</summary>
internal static class HeatPoints
{
    private const int Most = 400;

    public static IEnumerable<(int Turn, Temperature Heat)> Of(ImmutableArray<TurnRecord> records)
    {
        var points = records.Where(record => record.Turn.Speaker == Speaker.Customer)
            .Select(record => (record.Index, record.Standing.Temperature))
            .ToArray();
        return points.Length <= Most
            ? points
            : points.Chunk((points.Length + Most - 1) / Most).Select(chunk => chunk.MaxBy(point => point.Temperature));
    }
}
