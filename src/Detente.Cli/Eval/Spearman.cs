namespace Detente.Cli.Eval;

/// <summary>Spearman's rank correlation; ties share the mean of their ranks.</summary>
internal static class Spearman
{
    public static double Of(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var (ranksA, ranksB) = (Ranks(a), Ranks(b));
        var mean = (a.Count + 1) / 2.0;
        double product = 0, squaresA = 0, squaresB = 0;
        for (var i = 0; i < a.Count; i++)
        {
            var (x, y) = (ranksA[i] - mean, ranksB[i] - mean);
            product += x * y;
            squaresA += x * x;
            squaresB += y * y;
        }

        return squaresA * squaresB > 0 ? product / Math.Sqrt(squaresA * squaresB) : 0;
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Count];
        for (var i = 0; i < order.Length;)
        {
            var next = i + 1;
            while (next < order.Length && values[order[next]] == values[order[i]])
                next++;
            for (var j = i; j < next; j++)
                ranks[order[j]] = (i + next + 1) / 2.0;
            i = next;
        }

        return ranks;
    }
}
