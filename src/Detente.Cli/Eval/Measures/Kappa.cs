using System.Collections.Immutable;

namespace Detente.Cli.Eval.Measures;

/// <summary>
/// Cohen's κ (1960): how much more often two people agree than their habits alone would have them; 1 is always, 0 is as by chance.
/// NaN where neither has a choice, such as where both always say the same.
/// </summary>
internal sealed class Kappa(ImmutableArray<string> answers)
{
    // What both said, then each one's answers: enough to add up, whatever is drawn.
    private readonly Sums _sums = new(2 + (2 * answers.Length), Of);

    public IMeasure Measure => _sums;

    public IMeasure Agreement => _sums.With(sums => Sums.Ratio(sums[0], sums[1]));

    public int Count { get; private set; }

    /// <summary>Of two answers: holds, holds not.</summary>
    public static Kappa YesNo() => new(["no", "yes"]);

    public void Add(string group, string first, string second)
    {
        var sums = _sums.Of(group);
        sums[0] += first == second ? 1 : 0;
        sums[1]++;
        sums[2 + answers.IndexOf(first)]++;
        sums[2 + answers.Length + answers.IndexOf(second)]++;
        Count++;
    }

    public void Add(string group, bool first, bool second) => Add(group, first ? "yes" : "no", second ? "yes" : "no");

    private static double Of(double[] sums)
    {
        var (count, kinds) = (sums[1], (sums.Length - 2) / 2);
        var chance = 0.0;
        for (var i = 0; i < kinds; i++)
            chance += Sums.Ratio(sums[2 + i], count) * Sums.Ratio(sums[2 + kinds + i], count);
        return Sums.Ratio(Sums.Ratio(sums[0], count) - chance, 1 - chance);
    }
}
