namespace Detente.Cli.Eval.Measures;

/// <summary>
/// The percentile bootstrap over groups (Efron 1979): the turns of one conversation are not independent, so whole conversations are drawn.
/// The seed is fixed, so that the same data gives the same interval.
/// </summary>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const int Seed = 20_250_521;

    public static double Plain(IMeasure measure)
    {
        var once = new int[measure.Groups];
        Array.Fill(once, 1);
        return measure.Of(once);
    }

    public static Figure Of(IMeasure measure)
    {
        var groups = measure.Groups;
        var random = new Random(Seed);
        var times = new int[groups];
        var figures = new List<double>(Draws);
        for (var draw = 0; draw < Draws && groups > 0; draw++)
        {
            Array.Clear(times);
            for (var i = 0; i < groups; i++)
                times[random.Next(groups)]++;
            if (measure.Of(times) is var figure && !double.IsNaN(figure))
                figures.Add(figure);
        }

        figures.Sort();
        return new(Plain(measure), Quantile(figures, 0.025), Quantile(figures, 0.975));
    }

    private static double Quantile(List<double> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[(int)Math.Round(share * (sorted.Count - 1))];
}
