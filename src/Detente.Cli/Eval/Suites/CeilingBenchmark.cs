using Detente.Cli.Eval.Judged;

namespace Detente.Cli.Eval.Suites;

/// <summary>The conversations of the test part that two annotators labelled with the same guide: what one reaches against the other is as much as can be asked.</summary>
internal sealed class CeilingBenchmark : IBenchmark
{
    private const string Second = "second";

    public string Name => "ceiling";

    public string About => "test conversations that two annotators labelled: the engine and the second against the first";

    public string? Missing(EvalSources sources) => sources.MissingInTest("conversations") ?? sources.MissingSecond();

    public BenchmarkResult Run(EvalSources sources)
    {
        var second = sources.Second().ToDictionary(reading => reading.First.Id, reading => reading.Second);
        var turns = CorpusTurns.Read(sources.Test with { Conversations = [.. sources.Test.Conversations.Where(conversation => second.ContainsKey(conversation.Id))] }, sources.Engine);
        var others = turns.ToDictionary(turn => turn.Id, turn => TurnLabels.From(second[turn.Conversation].Turns[turn.Result.Index]));
        var heat = new HeatRows(turns, sources.Vader);
        return new(
            [
                heat.Temperature().Against(Second, heat.Correlation(turn => Of(turn).Temperature ?? 0)),
                StateRows.TemperatureError(turns, Of),
                .. EmotionRows.Of(turns, (Second, turn => Of(turn).Emotions.FirstOrDefault() ?? "")),
                StateRows.Stage(turns, Of),
                .. FindingRows.Of(turns).Zip(FindingRows.Of(turns, (turn, id) => Of(turn).Ids.Contains(id))).SelectMany(kind => kind.First.Overall(1, (Second, kind.Second))),
            ],
            []);

        TurnLabels Of(JudgedTurn turn) => others[turn.Id];
    }
}
