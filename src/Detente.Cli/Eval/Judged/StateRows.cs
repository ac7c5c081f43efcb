using Detente.Cli.Eval.Measures;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Judged;

/// <summary>How near the state after each turn is to what people say of it.</summary>
internal static class StateRows
{
    /// <param name="second">What another person said of the same turns; null for nobody.</param>
    public static Row TemperatureError(List<JudgedTurn> turns, Func<JudgedTurn, TurnLabels>? second = null)
    {
        var rated = turns.Where(turn => turn.Ratings.Length > 0).ToList();
        var middle = rated.Select(turn => turn.Ratings[0]).Order().ElementAtOrDefault(rated.Count / 2);
        var row = (Row.Of("temperature (0 to 100), mean error", Error(turn => turn.Temperature), rated.Count) with { Digits = 1 }).Against("median", Error(_ => middle));
        return second is null ? row : row.Against("second", Error(turn => second(turn).Temperature ?? middle));

        Sums Error(Func<JudgedTurn, double> told)
        {
            var sums = Sums.Mean();
            foreach (var turn in rated)
                sums.AddValue(turn.Conversation, Math.Abs(told(turn) - turn.Ratings[0]));
            return sums;
        }
    }

    /// <inheritdoc cref="TemperatureError"/>
    public static Row Stage(List<JudgedTurn> turns, Func<JudgedTurn, TurnLabels>? second = null)
    {
        var staged = turns.Where(turn => turn.Labels!.Stage is not null).ToList();
        var usual = staged.CountBy(turn => turn.Labels!.Stage!.Value).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;
        var row = Row.Of("stage, accuracy", Accuracy(turn => turn.Result.State.Stage), staged.Count).Against("majority", Accuracy(_ => usual));
        return second is null ? row : row.Against("second", Accuracy(turn => second(turn).Stage));

        Sums Accuracy(Func<JudgedTurn, Stage?> told)
        {
            var sums = Sums.Mean();
            foreach (var turn in staged)
                sums.AddValue(turn.Conversation, told(turn) == turn.Labels!.Stage ? 1 : 0);
            return sums;
        }
    }
}
