using Detente.Cli.Eval.Measures;
using Detente.Desk.Alerts;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Alarms;

/// <summary>What each tier catches before it happens, and what that costs, now and with a change.</summary>
/// <param name="of">What the rows are about.</param>
/// <param name="changed">Null where nothing is changed.</param>
internal sealed class AlarmRows(string of, List<WatchedConversation> conversations, AlertPolicy now, AlertPolicy? changed)
{
    private const double Hundred = 100;

    public IEnumerable<Row> All()
    {
        var present = Alarms(now);
        var other = changed is null ? null : Alarms(changed);
        return Enum.GetValues<AlertTier>().SelectMany(tier => Rows(tier, present, other));
    }

    private List<Alarmed> Alarms(AlertPolicy policy) =>
        [.. conversations.AsParallel().AsOrdered().Select(one => new Alarmed(one, [.. one.Alerts(policy)]))];

    private IEnumerable<Row> Rows(AlertTier tier, List<Alarmed> present, List<Alarmed>? other)
    {
        var name = $"{of}: {Spelling.Of(tier)}";
        var escalating = present.Count(one => one.Of.EscalatesAt is not null);
        yield return Make($"{name}, recall", escalating, 3, all => Recall(all, tier));
        yield return Make($"{name}, false alarms in 100", present.Count - escalating, 1, all => FalseAlarms(all, tier, overrides: true))
            .With("by thresholds alone", FalseAlarms(present, tier, overrides: false));
        yield return Make($"{name}, alerts in 100", present.Count, 1, all => Load(all, tier));
        yield return Make($"{name}, lead time in turns", present.Count(one => one.Ahead(tier) is not null), 1, all => LeadTime(all, tier));

        Row Make(string what, int count, int digits, Func<List<Alarmed>, IMeasure> measure)
        {
            var row = Row.Of(what, measure(present), count) with { Digits = digits };
            return other is null ? row : row with { Changed = Bootstrap.Of(measure(other)) };
        }
    }

    private static Sums Recall(List<Alarmed> all, AlertTier tier)
    {
        var sums = Sums.Mean();
        foreach (var one in all.Where(one => one.Of.EscalatesAt is not null))
            sums.AddValue(one.Of.Id, one.Ahead(tier) is null ? 0 : 1);
        return sums;
    }

    private static Sums FalseAlarms(List<Alarmed> all, AlertTier tier, bool overrides)
    {
        var sums = PerHundred();
        foreach (var one in all.Where(one => one.Of.EscalatesAt is null))
            sums.AddValue(one.Of.Id, one.Alerts.Any(alert => Reaches(alert, tier) && (overrides || !alert.Override)) ? 1 : 0);
        return sums;
    }

    private static Sums Load(List<Alarmed> all, AlertTier tier)
    {
        var sums = PerHundred();
        foreach (var one in all)
            sums.AddValue(one.Of.Id, one.Alerts.Count(alert => alert.Tier == tier));
        return sums;
    }

    private static Median LeadTime(List<Alarmed> all, AlertTier tier)
    {
        var median = new Median();
        foreach (var one in all)
            if (one.Ahead(tier) is { } first)
                median.Add(one.Of.Id, one.Of.LeadTime(first));
        return median;
    }

    private static Sums PerHundred() => new(2, sums => Hundred * Sums.Ratio(sums[0], sums[1]));

    // A page tells the lead what a place in the list would have told, and no second alert says it again.
    private static bool Reaches(Alert alert, AlertTier tier) => alert.Tier == tier || (tier == AlertTier.Lead && alert.Tier == AlertTier.Page);

    private sealed record Alarmed(WatchedConversation Of, List<Alert> Alerts)
    {
        /// <summary>The turn of the first alert that came before the escalation; null where none did.</summary>
        public int? Ahead(AlertTier tier) => Alerts.FirstOrDefault(alert => Reaches(alert, tier) && alert.Turn < Of.EscalatesAt)?.Turn;
    }
}
