using Detente.Cli.Eval.Judged;
using Detente.Content;
using Detente.Content.Corpora;

namespace Detente.Cli.Eval.Suites;

/// <summary>The conversations of the test part that two annotators labelled with the same guide: what one reaches against the other is as much as can be asked.</summary>
internal sealed class AgreementBenchmark : IBenchmark
{
    private const string Second = "second";

    public string Name => "agreement";

    public string About => "test conversations that two annotators labelled: the engine and the second against the first";

    public string? Missing(EvalSources sources) =>
        sources.MissingInTest("conversations") ?? (Directory.Exists(sources.SecondFolder) ? null : $"{sources.SecondFolder}/*.yaml (--corpus DIR)");

    public BenchmarkResult Run(EvalSources sources)
    {
        var problems = new List<ContentProblem>();
        var second = CorpusLoader.LoadSecond(sources.SecondFolder, sources.Test.Conversations, problems).ToDictionary(conversation => conversation.Id);
        foreach (var problem in problems)
            Console.Error.WriteLine($"left out: {problem}");
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
            [.. turns.SelectMany(turn => turn.Labels!.Ids.Except(Of(turn).Ids).Union(Of(turn).Ids.Except(turn.Labels.Ids)), (turn, id) =>
                new Mistake(id, $"{(turn.Labels!.Ids.Contains(id) ? "only the first" : "only the second")} {turn.Id}: {turn.Text}"))]);

        TurnLabels Of(JudgedTurn turn) => others[turn.Id];
    }
}
