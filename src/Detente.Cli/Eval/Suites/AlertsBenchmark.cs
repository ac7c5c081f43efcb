using Detente.Cli.Eval.Alarms;
using Detente.Cli.Eval.Judged;

namespace Detente.Cli.Eval.Suites;

/// <summary>Whether people are told before it escalates, and how often for nothing: on labelled conversations, and on a workspace's own.</summary>
internal sealed class AlertsBenchmark : IBenchmark
{
    // Raters went from 0 to 4, temperature goes from 0 to 100.
    private const double RatingScale = 25;

    public string Name => "alerts";

    public string About => "whom the alert tiers tell before a conversation escalates, and how often for nothing";

    public string? Missing(EvalSources sources)
    {
        if (sources.History is { } history)
            return Path.Exists(history) ? null : $"{history} (--history FILE)";
        return sources.MissingInTest("conversations") is { } corpus && !HasRated(sources) ? corpus : null;
    }

    public BenchmarkResult Run(EvalSources sources)
    {
        var rows = new List<Row>();
        if (sources.MissingInTest("conversations") is null)
            rows.AddRange(Labelled("corpus", WatchedConversation.Of(CorpusTurns.Read(sources.Test, sources.Engine), 1), sources));
        if (HasRated(sources))
            rows.AddRange(Labelled("support-heat", WatchedConversation.Of(RatedDialogues.Read(sources.In("support-heat"), sources.Engine, null), RatingScale), sources));
        if (sources.History is { } history)
            rows.AddRange(HistoryRows.Of(history, sources.Engine, sources.Alerts, sources.ChangedAlerts));
        return new(rows, []);
    }

    private static IEnumerable<Row> Labelled(string of, List<WatchedConversation> conversations, EvalSources sources) =>
        new AlarmRows(of, conversations, sources.Alerts, sources.ChangedAlerts).All().Concat(new ForecastRows(of, conversations).All());

    private static bool HasRated(EvalSources sources) => RatedDialogues.Files(sources.In("support-heat")).Any();
}
