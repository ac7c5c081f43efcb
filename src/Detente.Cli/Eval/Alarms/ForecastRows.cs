using System.Globalization;
using Detente.Cli.Eval.Measures;

namespace Detente.Cli.Eval.Alarms;

/// <summary>Whether risk is a probability: how it ranks, how far it is off, and what came true of each tenth.</summary>
internal sealed class ForecastRows
{
    private const int Bins = 10;

    private readonly string _of;
    private readonly List<(string Group, double Risk, bool Escalates)> _cases;

    public ForecastRows(string of, List<WatchedConversation> conversations) =>
        (_of, _cases) = (of, [.. conversations.SelectMany(one => one.Forecasts().Select(forecast => (one.Id, forecast.Risk, forecast.Escalates)))]);

    public IEnumerable<Row> All()
    {
        if (_cases.Count == 0)
            return [];
        var usual = _cases.Average(one => Hit(one.Escalates));
        return
        [
            Row.Of($"{_of}: risk, AUC", Area(), _cases.Count).With("escalate", Mean(one => Hit(one.Escalates))),
            Row.Of($"{_of}: risk, expected calibration error", CalibrationError(), _cases.Count),
            Row.Of($"{_of}: risk, Brier score", Mean(one => Squared(one.Risk - Hit(one.Escalates))), _cases.Count)
                .Against("always the mean", Mean(one => Squared(usual - Hit(one.Escalates)))),
            .. Enumerable.Range(0, Bins).Select(Reliability),
        ];
    }

    /// <summary>One line of the reliability diagram.</summary>
    private Row Reliability(int bin)
    {
        var (observed, told, count) = (Sums.Mean(), Sums.Mean(), 0);
        foreach (var one in _cases.Where(one => Bin(one.Risk) == bin))
        {
            observed.AddValue(one.Group, Hit(one.Escalates));
            told.AddValue(one.Group, one.Risk);
            count++;
        }

        var what = string.Create(CultureInfo.InvariantCulture, $"{_of}: risk {bin / 10.0:0.0}–{(bin + 1) / 10.0:0.0}, observed share");
        var row = Row.Of(what, observed, count);
        return count == 0 ? row : row.With("mean risk", told);
    }

    private IMeasure Area()
    {
        var pairs = new Paired();
        foreach (var (group, risk, escalates) in _cases)
            pairs.Add(group, risk, Hit(escalates));
        return pairs.Area();
    }

    // Naeini, Cooper and Hauskrecht (2015), with bins of equal width: told and observed differ by so much, weighed by how often.
    private Sums CalibrationError()
    {
        var sums = new Sums(Bins + 1, totals => Sums.Ratio(totals.Take(Bins).Sum(Math.Abs), totals[Bins]));
        foreach (var (group, risk, escalates) in _cases)
        {
            sums.Add(group, Bin(risk), risk - Hit(escalates));
            sums.Add(group, Bins);
        }

        return sums;
    }

    private Sums Mean(Func<(string Group, double Risk, bool Escalates), double> value)
    {
        var sums = Sums.Mean();
        foreach (var one in _cases)
            sums.AddValue(one.Group, value(one));
        return sums;
    }

    private static int Bin(double risk) => Math.Min(Bins - 1, (int)(risk * Bins));

    private static double Hit(bool escalates) => escalates ? 1 : 0;

    private static double Squared(double value) => value * value;
}
