using System.Text;
using Detente.Cli.Eval.Measures;
using Detente.Desk.Alerts;
using Detente.Desk.Contract;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Alarms;

/// <summary>How often each tier would have rung in conversations that nobody has labelled.</summary>
internal static class HistoryRows
{
    private const double Hundred = 100;

    /// <param name="path">A file of JSON Lines, or a folder of such files.</param>
    public static IEnumerable<Row> Of(string path, DetenteEngine engine, AlertPolicy now, AlertPolicy? changed)
    {
        var tiers = Enum.GetValues<AlertTier>();
        var (present, other) = (tiers.ToDictionary(tier => tier, _ => PerHundred()), tiers.ToDictionary(tier => tier, _ => PerHundred()));
        var (tally, number) = (AlertTally.Empty, 0);
        var read = Lines(path).AsParallel().AsOrdered().Select(line => Read(line, engine, now, changed));
        foreach (var one in read)
        {
            if (one.Problem is not null)
                throw new UsageException(one.Problem);
            // Ids of several exports may be the same; the conversations are not.
            var group = $"{number++}";
            tally = tally.Add(one.Now);
            foreach (var tier in tiers)
            {
                present[tier].AddValue(group, one.Now.Count(alert => alert.Tier == tier));
                other[tier].AddValue(group, one.Changed.Count(alert => alert.Tier == tier));
            }
        }

        foreach (var (tier, rang) in tiers.Zip([tally.Hint, tally.Lead, tally.Page]))
        {
            var row = (Row.Of($"history: {Spelling.Of(tier)}, alerts in 100", present[tier], number) with { Digits = 1 })
                .With("conversations that ring", Hundred * Sums.Ratio(rang.Conversations, number))
                .With("overrides", Hundred * Sums.Ratio(rang.Overrides, number));
            yield return changed is null ? row : row with { Changed = Bootstrap.Of(other[tier]) };
        }
    }

    private static Outcome Read((string Place, string Text) line, DetenteEngine engine, AlertPolicy now, AlertPolicy? changed)
    {
        var parsed = ConversationParser.Parse(Encoding.UTF8.GetBytes(line.Text), "?");
        if (!parsed.Succeeded)
            return new([], [], $"{line.Place}: {parsed.Problem}");
        var (state, results) = (DetenteEngine.Open(parsed.Conversation.Info), new List<TurnResult>());
        foreach (var turn in parsed.Conversation.Turns)
        {
            results.Add(engine.Read(state, turn));
            state = results[^1].State;
        }

        return new([.. AlertReplay.Of(now, results)], changed is null ? [] : [.. AlertReplay.Of(changed, results)], null);
    }

    private static IEnumerable<(string Place, string Text)> Lines(string path) =>
        from file in Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1)
        from line in File.ReadLines(file).Index()
        where !string.IsNullOrWhiteSpace(line.Item)
        select ($"{file}:{line.Index + 1}", line.Item);

    private static Sums PerHundred() => new(2, sums => Hundred * Sums.Ratio(sums[0], sums[1]));

    private sealed record Outcome(List<Alert> Now, List<Alert> Changed, string? Problem);
}
