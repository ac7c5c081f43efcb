namespace Detente.Cli.Eval.Measures;

/// <summary>Pairs of values by group, for figures that rest on ranks: they are sorted once, and a draw only weighs them.</summary>
internal sealed class Paired
{
    private readonly Dictionary<string, int> _groups = [];
    private readonly List<int> _group = [];
    private readonly List<double> _a = [];
    private readonly List<double> _b = [];

    public int Count => _a.Count;

    public int Positives => _b.Count(b => b > 0);

    public void Add(string group, double a, double b)
    {
        if (!_groups.TryGetValue(group, out var number))
            _groups[group] = number = _groups.Count;
        _group.Add(number);
        _a.Add(a);
        _b.Add(b);
    }

    /// <summary>Spearman's rank correlation of the two values.</summary>
    public IMeasure Correlation() => new RankCorrelation([.. _group], _groups.Count, [.. _a], [.. _b]);

    /// <summary>How well the first value ranks those whose second is above 0 over the others.</summary>
    public IMeasure Area() => new AreaUnderCurve([.. _group], _groups.Count, [.. _a], [.. _b.Select(b => b > 0)]);
}
