using System.Collections.Immutable;

namespace Detente.Cli.Eval.Measures;

/// <summary>Right, wrong and missed for each of several labels, by group, and the figures made of them.</summary>
internal sealed class LabelCounts(ImmutableArray<string> labels)
{
    private readonly Sums _sums = new(3 * labels.Length, _ => 0);
    private readonly int[] _positives = new int[labels.Length];

    public ImmutableArray<string> Labels => labels;

    public void Add(string group, string label, bool found, bool holds)
    {
        var index = labels.IndexOf(label);
        if (holds)
            _positives[index]++;
        var sums = _sums.Of(group);
        if (found || holds)
            sums[(3 * index) + (found && holds ? 0 : found ? 1 : 2)]++;
    }

    /// <summary>How many items truly hold the label.</summary>
    public int Positives(string label) => _positives[labels.IndexOf(label)];

    public IMeasure Precision(string label) => One(label, (right, wrong, _) => Sums.Ratio(right, right + wrong));

    public IMeasure Recall(string label) => One(label, (right, _, missed) => Sums.Ratio(right, right + missed));

    public IMeasure F1(string label) => One(label, F1);

    /// <summary>Over all labels together: a frequent label weighs more.</summary>
    public IMeasure MicroF1() => Micro(F1);

    public IMeasure MicroPrecision() => Micro((right, wrong, _) => Sums.Ratio(right, right + wrong));

    public IMeasure MicroRecall() => Micro((right, _, missed) => Sums.Ratio(right, right + missed));

    /// <summary>The mean over labels, each with the same weight. A label that a draw never meets counts neither way.</summary>
    public IMeasure MacroF1(IReadOnlyCollection<string> of)
    {
        var columns = of.Select(label => 3 * labels.IndexOf(label)).ToArray();
        return _sums.With(sums =>
        {
            var (total, count) = (0.0, 0);
            foreach (var c in columns)
                if (F1(sums[c], sums[c + 1], sums[c + 2]) is var f1 && !double.IsNaN(f1))
                    (total, count) = (total + f1, count + 1);
            return Sums.Ratio(total, count);
        });
    }

    private Sums One(string label, Func<double, double, double, double> figure)
    {
        var column = 3 * labels.IndexOf(label);
        return _sums.With(sums => figure(sums[column], sums[column + 1], sums[column + 2]));
    }

    private Sums Micro(Func<double, double, double, double> figure) => _sums.With(sums =>
    {
        double right = 0, wrong = 0, missed = 0;
        for (var c = 0; c < sums.Length; c += 3)
            (right, wrong, missed) = (right + sums[c], wrong + sums[c + 1], missed + sums[c + 2]);
        return figure(right, wrong, missed);
    });

    private static double F1(double right, double wrong, double missed) => Sums.Ratio(2 * right, (2 * right) + wrong + missed);
}
