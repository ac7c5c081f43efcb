using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Suites;

/// <summary>
/// Conversations gone awry (Zhang et al., ACL 2018): half of the talks end in a personal attack. Everything but the last utterance is read;
/// will there be an attack? The threshold is the one that serves best on the train split.
/// </summary>
internal sealed class AwryBenchmark : IBenchmark
{
    private const string Folder = "conversations-gone-awry";

    public string Name => "awry";

    public string About => "Conversations gone awry: the forecast of a personal attack before the last utterance";

    public string? Missing(EvalSources sources) => sources.MissingInData(Folder, "utterances.jsonl") ?? sources.MissingInData(Folder, "conversations.json");

    public BenchmarkResult Run(EvalSources sources)
    {
        var read = ConvoKitCorpus.Read(sources.In(Folder)).Where(thread => thread.Texts.Count > 1).AsParallel().AsOrdered().Select(thread => Read(thread, sources)).ToList();
        var (train, test) = (read.Where(one => one.Thread.Split == "train").ToList(), read.Where(one => one.Thread.Split is not ("train" or "val")).ToList());
        if (train.Count == 0 || test.Count == 0)
            throw new UsageException($"{sources.In(Folder)}: conversations.json must say which conversations are for training (split: train) and which for the test");
        var usual = train.Count(one => one.Thread.Attack) * 2 > train.Count;
        return new(
            [
                Row.Of("risk, AUC", Area(test, one => one.Risk), test.Count).With("highest so far", Area(test, one => one.Highest)).Against("VADER", Area(test, one => one.Words)),
                Row.Of("risk, accuracy", Accuracy(test, one => one.Risk, Threshold(train, one => one.Risk)), test.Count)
                    .Against("majority", Accuracy(test, _ => usual ? 1 : 0, 0.5)).Against("VADER", Accuracy(test, one => one.Words, Threshold(train, one => one.Words))),
            ],
            [.. test.Where(one => one.Thread.Attack).OrderBy(one => one.Risk).Take(40).Select(one => new Mistake("awry", $"{one.Thread.Id} risk {one.Risk:0.00}, then an attack; before it: {one.Thread.Texts[^2]}"))]);
    }

    // Nobody is an agent here: everybody's words are read as a customer's.
    private static Forecast Read(ConvoKitCorpus.Thread thread, EvalSources sources)
    {
        var (state, highest) = (DetenteEngine.Open(new(thread.Id)), 0.0);
        foreach (var text in thread.Texts.SkipLast(1))
        {
            state = sources.Engine.Read(state, new(Speaker.Customer, text)).State;
            highest = Math.Max(highest, state.Risk.Value);
        }

        return new(thread, state.Risk.Value, highest, -sources.Vader.Compound(thread.Texts[^2]));
    }

    private static IMeasure Area(List<Forecast> forecasts, Func<Forecast, double> score)
    {
        var pairs = new Paired();
        foreach (var one in forecasts)
            pairs.Add(one.Thread.Id, score(one), one.Thread.Attack ? 1 : 0);
        return pairs.Area();
    }

    private static Sums Accuracy(List<Forecast> forecasts, Func<Forecast, double> score, double threshold)
    {
        var sums = Sums.Mean();
        foreach (var one in forecasts)
            sums.AddValue(one.Thread.Id, score(one) >= threshold == one.Thread.Attack ? 1 : 0);
        return sums;
    }

    /// <summary>Walks up the scores: at first all are called attacks, and each step lets go of those below.</summary>
    private static double Threshold(List<Forecast> train, Func<Forecast, double> score)
    {
        var right = train.Count(one => one.Thread.Attack);
        var (best, most) = (double.NegativeInfinity, right);
        foreach (var same in train.GroupBy(score).OrderBy(group => group.Key))
        {
            right += same.Count(one => !one.Thread.Attack) - same.Count(one => one.Thread.Attack);
            if (right > most)
                (best, most) = (Math.BitIncrement(same.Key), right);
        }

        return best;
    }

    private sealed record Forecast(ConvoKitCorpus.Thread Thread, double Risk, double Highest, double Words);
}
