namespace Detente.Cli.Eval.Measures;

/// <summary>The probability that a positive has a higher score than a negative; ties count half. 0.5 is chance.</summary>
internal sealed class AreaUnderCurve(int[] group, int groups, double[] scores, bool[] positive) : IMeasure
{
    private readonly int[] _order = [.. Enumerable.Range(0, scores.Length).OrderBy(i => scores[i])];

    public int Groups => groups;

    public double Of(ReadOnlySpan<int> times)
    {
        double area = 0, positives = 0, negatives = 0;
        for (var i = 0; i < _order.Length;)
        {
            double here = 0, against = 0;
            var score = scores[_order[i]];
            for (; i < _order.Length && scores[_order[i]] == score; i++)
            {
                var item = _order[i];
                if (positive[item])
                    here += times[group[item]];
                else
                    against += times[group[item]];
            }

            area += here * (negatives + (against / 2));
            positives += here;
            negatives += against;
        }

        return Sums.Ratio(area, positives * negatives);
    }
}
