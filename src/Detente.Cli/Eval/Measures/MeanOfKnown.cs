namespace Detente.Cli.Eval.Measures;

/// <summary>The mean of several figures over the same groups; one that a draw cannot tell counts neither way.</summary>
internal sealed class MeanOfKnown(IReadOnlyList<IMeasure> parts) : IMeasure
{
    public int Groups => parts[0].Groups;

    public double Of(ReadOnlySpan<int> times)
    {
        var (sum, count) = (0.0, 0);
        foreach (var part in parts)
            if (part.Of(times) is var figure && !double.IsNaN(figure))
                (sum, count) = (sum + figure, count + 1);
        return Sums.Ratio(sum, count);
    }
}
