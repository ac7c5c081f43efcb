namespace Detente.Cli.Eval.Measures;

/// <summary>The middle value; the lower of two in the middle, so that a count stays one.</summary>
internal sealed class Median : IMeasure
{
    private readonly Dictionary<string, int> _groups = [];
    private readonly List<(int Group, double Value)> _values = [];
    private (int Group, double Value)[]? _sorted;

    public int Groups => _groups.Count;

    public void Add(string group, double value)
    {
        if (!_groups.TryGetValue(group, out var number))
            _groups[group] = number = _groups.Count;
        _values.Add((number, value));
        _sorted = null;
    }

    public double Of(ReadOnlySpan<int> times)
    {
        _sorted ??= [.. _values.OrderBy(one => one.Value)];
        var count = 0;
        foreach (var (group, _) in _sorted)
            count += times[group];
        var before = 0;
        foreach (var (group, value) in _sorted)
            if ((before += times[group]) * 2 >= count && count > 0)
                return value;
        return double.NaN;
    }
}
