namespace Detente.Cli.Eval.Measures;

/// <summary>The mean of several figures over the same groups.</summary>
internal sealed class Mean(IReadOnlyList<IMeasure> parts) : IMeasure
{
    public int Groups => parts[0].Groups;

    public double Of(ReadOnlySpan<int> times)
    {
        double sum = 0;
        foreach (var part in parts)
            sum += part.Of(times);
        return sum / parts.Count;
    }
}
