using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Measures;
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
                heat.Temperature(), TemperatureError(turns), .. EmotionRows.Of(turns, Trained(sources)), Stage(turns),
                .. findings.SelectMany(kind => kind.Overall(1).Append(kind.Spans())), .. findings.SelectMany(kind => kind.ById()),
            ],
            [.. heat.Mistakes(1), .. EmotionRows.Mistakes(turns), .. findings.SelectMany(kind => kind.Mistakes()), .. StageMistakes(turns)]);
    }

    private static Row TemperatureError(List<JudgedTurn> turns)
    {
        var rated = turns.Where(turn => turn.Ratings.Length > 0).ToList();
        var (ours, median) = (Sums.Mean(), Sums.Mean());
        var middle = rated.Select(turn => turn.Ratings[0]).Order().ElementAtOrDefault(rated.Count / 2);
        foreach (var turn in rated)
        {
            ours.AddValue(turn.Conversation, Math.Abs(turn.Temperature - turn.Ratings[0]));
            median.AddValue(turn.Conversation, Math.Abs(middle - turn.Ratings[0]));
        }

        return (Row.Of("temperature (0 to 100), mean error", ours, rated.Count) with { Digits = 1 }).Against("median", median);
    }

    private static Row Stage(List<JudgedTurn> turns)
    {
        var staged = turns.Where(turn => turn.Labels!.Stage is not null).ToList();
        var usual = staged.CountBy(turn => turn.Labels!.Stage!.Value).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;
        return Row.Of("stage, accuracy", Accuracy(turn => turn.Result.State.Stage), staged.Count).Against("majority", Accuracy(_ => usual));

        Sums Accuracy(Func<JudgedTurn, Stage?> told)
        {
            var sums = Sums.Mean();
            foreach (var turn in staged)
                sums.AddValue(turn.Conversation, told(turn) == turn.Labels!.Stage ? 1 : 0);
            return sums;
        }
    }

    private static IEnumerable<Mistake> StageMistakes(List<JudgedTurn> turns) =>
        from turn in turns
        where turn.Labels!.Stage is { } stage && stage != turn.Result.State.Stage
        select new Mistake("stage", $"{turn.Id} read as {Spelling.Of(turn.Result.State.Stage)}, labelled {Spelling.Of(turn.Labels!.Stage!.Value)}: {turn.Text}");

    private static (string, Func<string, string>)? Trained(EvalSources sources)
    {
        if (!Directory.Exists(sources.TrainFolder))
            return null;
        var names = Spelling.All<EmotionLabel>();
        var turns = CorpusLoader.LoadPart(sources.TrainFolder).Conversations.SelectMany(conversation => conversation.Turns);
        var model = BagOfWords.Train(turns.Where(turn => turn.Emotion is not null).Select(turn => (turn.Text, (int)turn.Emotion!.Value.Label)), names.Length, balanced: false);
        return ("bag of words", text => names[model.Classify(text)]);
    }
}
