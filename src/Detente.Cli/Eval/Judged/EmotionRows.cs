using Detente.Cli.Eval.Measures;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>How well the emotion of customers' turns is told.</summary>
internal static class EmotionRows
{
    /// <param name="peer">Another that tells the emotion; null for none.</param>
    public static IEnumerable<Row> Of(List<JudgedTurn> turns, (string Name, Func<JudgedTurn, string> Tell)? peer = null)
    {
        var felt = turns.Where(turn => turn.Emotion is not null && turn.Labels is { Emotions.Length: > 0 }).ToList();
        if (felt.Count == 0)
            yield break;
        var usual = felt.CountBy(turn => turn.Labels!.Emotions[0]).MaxBy(pair => pair.Value).Key;
        var accuracy = Row.Of("emotion, accuracy", Accuracy(felt, turn => turn.Emotion!), felt.Count).Against("majority", Accuracy(felt, _ => usual));
        var macro = Row.Of("emotion, macro F1", MacroF1(felt, turn => turn.Emotion!), felt.Count).Against("majority", MacroF1(felt, _ => usual));
        yield return peer is { } other ? accuracy.Against(other.Name, Accuracy(felt, other.Tell)) : accuracy;
        yield return peer is { } another ? macro.Against(another.Name, MacroF1(felt, another.Tell)) : macro;
        var strong = felt.Where(turn => turn.Labels!.Intensity is not null).ToList();
        var middle = strong.Count == 0 ? 0 : strong.Select(turn => turn.Labels!.Intensity!.Value).Order().ElementAt(strong.Count / 2);
        yield return Row.Of("intensity (0 to 3), mean error", Error(strong, turn => turn.Result.Reading.Emotion!.Value.Intensity), strong.Count)
            .Against("median", Error(strong, _ => middle));
    }

    public static IEnumerable<Mistake> Mistakes(List<JudgedTurn> turns)
    {
        foreach (var turn in turns.Where(turn => turn.Emotion is not null && turn.Labels is { Emotions.Length: > 0 }))
        {
            if (turn.Labels!.Emotions.Contains(turn.Emotion!))
                continue;
            var line = $"{turn.Id} read as {turn.Emotion} {turn.Result.Reading.Emotion!.Value.Intensity:0.0}, labelled {string.Join(" or ", turn.Labels.Emotions)} {turn.Labels.Intensity:0.0}: {turn.Text}";
            foreach (var label in turn.Labels.Emotions.Add(turn.Emotion!))
                yield return new(label, line);
        }
    }

    private static Sums Accuracy(List<JudgedTurn> turns, Func<JudgedTurn, string> told)
    {
        var sums = Sums.Mean();
        foreach (var turn in turns)
            sums.AddValue(turn.Conversation, turn.Labels!.Emotions.Contains(told(turn)) ? 1 : 0);
        return sums;
    }

    private static Sums Error(List<JudgedTurn> turns, Func<JudgedTurn, double> told)
    {
        var sums = Sums.Mean();
        foreach (var turn in turns)
            sums.AddValue(turn.Conversation, Math.Abs(told(turn) - turn.Labels!.Intensity!.Value));
        return sums;
    }

    private static IMeasure MacroF1(List<JudgedTurn> turns, Func<JudgedTurn, string> told)
    {
        var counts = new LabelCounts(Spelling.All<EmotionLabel>());
        foreach (var turn in turns)
        {
            var label = told(turn);
            var truth = turn.Labels!.Emotions.Contains(label) ? label : turn.Labels.Emotions[0];
            foreach (var emotion in counts.Labels)
                counts.Add(turn.Conversation, emotion, label == emotion, truth == emotion);
        }

        return counts.MacroF1([.. counts.Labels.Where(label => counts.Positives(label) > 0)]);
    }
}
