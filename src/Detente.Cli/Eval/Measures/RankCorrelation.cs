namespace Detente.Cli.Eval.Measures;

/// <summary>Spearman's rank correlation; ties share the mean of their ranks.</summary>
internal sealed class RankCorrelation(int[] group, int groups, double[] a, double[] b) : IMeasure
{
    private readonly int[] _byA = Sorted(a);
    private readonly int[] _byB = Sorted(b);

    public int Groups => groups;

    public double Of(ReadOnlySpan<int> times)
    {
        var (ranksA, ranksB) = (Ranks(a, _byA, times), Ranks(b, _byB, times));
        double total = 0;
        foreach (var g in group)
            total += times[g];
        var mean = (total + 1) / 2;
        double product = 0, squaresA = 0, squaresB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var (weight, x, y) = (times[group[i]], ranksA[i] - mean, ranksB[i] - mean);
            product += weight * x * y;
            squaresA += weight * x * x;
            squaresB += weight * y * y;
        }

        return squaresA * squaresB > 0 ? product / Math.Sqrt(squaresA * squaresB) : double.NaN;
    }

    private double[] Ranks(double[] values, int[] order, ReadOnlySpan<int> times)
    {
        var ranks = new double[values.Length];
        var below = 0;
        for (var i = 0; i < order.Length;)
        {
            var (next, weight) = (i, 0);
            for (; next < order.Length && values[order[next]] == values[order[i]]; next++)
                weight += times[group[order[next]]];
            for (var j = i; j < next; j++)
                ranks[order[j]] = below + ((weight + 1) / 2.0);
            (i, below) = (next, below + weight);
        }

        return ranks;
    }

    private static int[] Sorted(double[] values) => [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
}
