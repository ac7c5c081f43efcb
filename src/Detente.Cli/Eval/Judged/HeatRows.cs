using Detente.Cli.Eval.Measures;
using Detente.Cli.Eval.Peers;

namespace Detente.Cli.Eval.Judged;

/// <summary>How the temperature goes with people's ratings, and whether risk tells of heat before it comes.</summary>
internal sealed class HeatRows(List<JudgedTurn> turns, Vader vader)
{
    // Of 0 to 4: two of three raters say "frustrated", and the third does not say "hardly".
    private const double Hot = 7 / 3.0 - 1e-9;

    private readonly List<JudgedTurn> _rated = [.. turns.Where(turn => turn.Ratings.Length > 0)];

    public Row Temperature()
    {
        var row = Row.Of("temperature, Spearman with the ratings", Correlation(turn => turn.Temperature), _rated.Count)
            .With("turn alone", Correlation(turn => turn.Result.Reading.Heat)).Against("VADER", Correlation(turn => -vader.Compound(turn.Text)));
        return _rated.Count > 0 && _rated.All(turn => turn.Ratings.Length > 1) ? row.Against("one rater", OneRater()) : row;
    }

    /// <summary>Before the customer speaks: will they be hot?</summary>
    public Row Risk()
    {
        var (risk, words, rating) = (new Paired(), new Paired(), new Paired());
        JudgedTurn? last = null;
        foreach (var turn in _rated)
        {
            if (last?.Conversation == turn.Conversation)
            {
                var hot = turn.Ratings.Average() >= Hot ? 1 : 0;
                risk.Add(turn.Conversation, turn.Before.Risk.Value, hot);
                words.Add(turn.Conversation, -vader.Compound(last.Text), hot);
                rating.Add(turn.Conversation, last.Ratings.Average(), hot);
            }

            last = turn;
        }

        return Row.Of($"risk of a hot next turn ({risk.Positives} are), AUC", risk.Area(), risk.Count)
            .Against("VADER of the last", words.Area()).Against("rating of the last", rating.Area());
    }

    // The raters' scale is 0 to 4: laid over 0 to 100, the farthest apart come first.
    public IEnumerable<Mistake> Mistakes(double scale) => _rated
        .Select(turn => (Turn: turn, Gap: turn.Temperature - (turn.Ratings.Average() * scale)))
        .OrderByDescending(pair => Math.Abs(pair.Gap)).Take(40)
        .Select(pair => new Mistake("temperature", $"{pair.Turn.Id} {(pair.Gap > 0 ? "too hot" : "too cool")}: {pair.Turn.Temperature:0.0} "
            + $"({string.Join(", ", pair.Turn.Result.Reading.Findings.Select(finding => finding.Id))}), rated {pair.Turn.Ratings.Average() * scale:0}: {pair.Turn.Text}"));

    /// <summary>How what is told of a turn goes with the ratings.</summary>
    public IMeasure Correlation(Func<JudgedTurn, double> told)
    {
        var pairs = new Paired();
        foreach (var turn in _rated)
            pairs.Add(turn.Conversation, told(turn), turn.Ratings.Average());
        return pairs.Correlation();
    }

    // Each rater against the mean of the others, and the mean of that.
    private Mean OneRater() => new([.. Enumerable.Range(0, _rated.Min(turn => turn.Ratings.Length)).Select(rater =>
    {
        var pairs = new Paired();
        foreach (var turn in _rated)
            pairs.Add(turn.Conversation, turn.Ratings[rater], turn.Ratings.Where((_, other) => other != rater).Average());
        return pairs.Correlation();
    })]);
}
