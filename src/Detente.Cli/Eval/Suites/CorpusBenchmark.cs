using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Peers;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Suites;

/// <summary>The test part of the corpus: whole conversations, every turn labelled.</summary>
internal sealed class CorpusBenchmark : IBenchmark
{
    public string Name => "corpus";

    public string About => "whole conversations of the corpus's test part, every turn labelled";

    public string? Missing(EvalSources sources) => sources.MissingInTest("conversations");

    public BenchmarkResult Run(EvalSources sources)
    {
        var turns = CorpusTurns.Read(sources.Test, sources.Engine);
        var heat = new HeatRows(turns, sources.Vader);
        var findings = FindingRows.Of(turns).ToList();
        return new(
            [
                heat.Temperature(), StateRows.TemperatureError(turns), .. EmotionRows.Of(turns, Trained(sources)), StateRows.Stage(turns),
                .. findings.SelectMany(kind => kind.Overall(1).Append(kind.Spans())), .. findings.SelectMany(kind => kind.ById()),
            ],
            [.. heat.Mistakes(1), .. EmotionRows.Mistakes(turns), .. findings.SelectMany(kind => kind.Mistakes()), .. StageMistakes(turns)]);
    }

    private static IEnumerable<Mistake> StageMistakes(List<JudgedTurn> turns) =>
        from turn in turns
        where turn.Labels!.Stage is { } stage && stage != turn.Result.State.Stage
        select new Mistake("stage", $"{turn.Id} read as {Spelling.Of(turn.Result.State.Stage)}, labelled {Spelling.Of(turn.Labels!.Stage!.Value)}: {turn.Text}");

    private static (string, Func<JudgedTurn, string>)? Trained(EvalSources sources)
    {
        if (!Directory.Exists(sources.TrainFolder))
            return null;
        var names = Spelling.All<EmotionLabel>();
        var turns = CorpusLoader.LoadPart(sources.TrainFolder).Conversations.SelectMany(conversation => conversation.Turns);
        var model = BagOfWords.Train(turns.Where(turn => turn.Emotion is not null).Select(turn => (turn.Text, (int)turn.Emotion!.Value.Label)), names.Length, balanced: false);
        return ("bag of words", turn => names[model.Classify(turn.Text)]);
    }
}
