using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Measures;
using Detente.Content.Corpora;

namespace Detente.Cli.Eval.Suites;

/// <summary>Pairs of replies of which an annotator says that one serves better.</summary>
internal sealed class RepliesBenchmark : IBenchmark
{
    public string Name => "replies";

    public string About => "pairs of replies: how often the better one scores higher; ties count half";

    public string? Missing(EvalSources sources) => sources.MissingInTest("replies");

    public BenchmarkResult Run(EvalSources sources)
    {
        var scored = sources.Test.Replies.AsParallel().AsOrdered().Select(pair => Score(pair, sources)).ToList();
        return new(
            [
                Share("all pairs", scored, sources),
                Share("plain", [.. scored.Where(one => !one.Pair.Subtle)], sources),
                Share("subtle", [.. scored.Where(one => one.Pair.Subtle)], sources),
            ],
            [
                .. from one in scored
                   where one.Better <= one.Worse
                   select new Mistake("replies", $"{one.Pair.Id} better {one.Better}, worse {one.Worse} ({one.Pair.Why})\n  after:  {one.Pair.Before.LastOrDefault()?.Text}\n  better: {one.Pair.Better}\n  worse:  {one.Pair.Worse}"),
            ]);
    }

    private static (ReplyPair Pair, int Better, int Worse) Score(ReplyPair pair, EvalSources sources)
    {
        var state = CorpusTurns.After(pair.Id, pair.Before, sources.Engine);
        return (pair, sources.Engine.Check(state, pair.Better).Score, sources.Engine.Check(state, pair.Worse).Score);
    }

    private static Row Share(string what, List<(ReplyPair Pair, int Better, int Worse)> scored, EvalSources sources)
    {
        return Row.Of(what, Won(one => one.Better.CompareTo(one.Worse)), scored.Count)
            .Against("VADER", Won(one => sources.Vader.Compound(one.Pair.Better).CompareTo(sources.Vader.Compound(one.Pair.Worse))))
            .Against("the longer", Won(one => one.Pair.Better.Length.CompareTo(one.Pair.Worse.Length)));

        Sums Won(Func<(ReplyPair Pair, int Better, int Worse), int> compare)
        {
            var sums = Sums.Mean();
            foreach (var one in scored)
                sums.AddValue(one.Pair.Id, (Math.Sign(compare(one)) + 1) / 2.0);
            return sums;
        }
    }
}
