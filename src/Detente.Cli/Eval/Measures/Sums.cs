namespace Detente.Cli.Eval.Measures;

/// <summary>A figure made of sums, such as an accuracy or an F1. The sums are kept for each group, so that a draw only adds them up.</summary>
/// <param name="columns">How many sums there are.</param>
/// <param name="figure">Makes the figure of the sums.</param>
internal sealed class Sums(int columns, Func<double[], double> figure) : IMeasure
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<double[]> _groups = [];

    public int Groups => _groups.Count;

    /// <summary>The mean of what is added to the first column, where the second counts.</summary>
    public static Sums Mean() => new(2, sums => Ratio(sums[0], sums[1]));

    public static double Ratio(double part, double whole) => whole == 0 ? double.NaN : part / whole;

    public void Add(string group, int column, double amount = 1) => Of(group)[column] += amount;

    /// <summary>Adds one value to a <see cref="Mean"/>.</summary>
    public void AddValue(string group, double value)
    {
        var sums = Of(group);
        sums[0] += value;
        sums[1]++;
    }

    /// <summary>Makes sure that a group is drawn from, also where it adds nothing.</summary>
    public double[] Of(string group)
    {
        if (!_numbers.TryGetValue(group, out var number))
        {
            _numbers[group] = number = _groups.Count;
            _groups.Add(new double[columns]);
        }

        return _groups[number];
    }

    public double Of(ReadOnlySpan<int> times)
    {
        var total = new double[columns];
        for (var g = 0; g < times.Length; g++)
            if (times[g] > 0)
                for (var c = 0; c < columns; c++)
                    total[c] += times[g] * _groups[g][c];
        return figure(total);
    }

    /// <summary>The same sums, another figure.</summary>
    public Sums With(Func<double[], double> other)
    {
        var sums = new Sums(columns, other);
        sums._groups.AddRange(_groups);
        foreach (var (group, number) in _numbers)
            sums._numbers[group] = number;
        return sums;
    }
}
