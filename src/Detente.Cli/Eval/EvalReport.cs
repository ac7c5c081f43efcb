using Detente.Content;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Cli.Eval;

/// <summary>Prints how the engine's reading compares with people's.</summary>
internal sealed class EvalReport(List<JudgedTurn> turns, TextWriter output)
{
    public void Print()
    {
        var rated = turns.Where(turn => turn.Frustration is not null).ToList();
        var temperature = Spearman.Of([.. rated.Select(turn => turn.Result.State.Temperature.Value)], [.. rated.Select(turn => turn.Frustration!.Value)]);
        var heat = Spearman.Of([.. rated.Select(turn => turn.Result.Reading.Heat)], [.. rated.Select(turn => turn.Frustration!.Value)]);
        output.WriteLine($"temperature  Spearman {temperature:0.000} with the raters' mean over {rated.Count} customer turns (the turn's own heat: {heat:0.000})");
        PrintEmotion();
        foreach (var kind in new[] { DefinitionKind.Cue, DefinitionKind.Technique, DefinitionKind.Pitfall })
            PrintKind(kind);
    }

    private void PrintEmotion()
    {
        var felt = turns.Where(turn => turn.Labels is { Emotions.Count: > 0 } && turn.Result.Reading.Emotion is not null).ToList();
        var right = felt.Count(turn => turn.Labels!.Emotions.Contains(Label(turn)));
        var errors = felt.Where(turn => turn.Labels!.Intensity is not null)
            .Select(turn => Math.Abs(turn.Result.Reading.Emotion!.Value.Intensity - turn.Labels!.Intensity!.Value)).DefaultIfEmpty();
        output.WriteLine($"emotion      accuracy {(double)right / Math.Max(1, felt.Count):0.000} over {felt.Count} turns, intensity off by {errors.Average():0.00} on average");
        foreach (var label in Spelling.All<EmotionLabel>())
        {
            var (truly, said) = (felt.Count(turn => turn.Labels!.Emotions.Contains(label)), felt.Count(turn => Label(turn) == label));
            output.WriteLine($"  {label,-20} labelled {truly,3}  given {said,3}  right {felt.Count(turn => Label(turn) == label && turn.Labels!.Emotions.Contains(label)),3}");
        }
    }

    private void PrintKind(DefinitionKind kind)
    {
        var speaker = kind == DefinitionKind.Cue ? Speaker.Customer : Speaker.Agent;
        var labelled = turns.Where(turn => turn.Labels is not null && turn.Result.Turn.Speaker == speaker).ToList();
        var scores = Vocabulary.Of(kind).Select(id => (Id: id, Score: Score.Of(id, labelled))).OrderByDescending(pair => pair.Score.Right + pair.Score.Missed)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal).ToList();
        var micro = scores.Aggregate(default(Score), (sum, pair) => sum + pair.Score);
        var supported = scores.Where(pair => pair.Score.Right + pair.Score.Missed > 0).Select(pair => pair.Score.F1).DefaultIfEmpty();
        var name = $"{Spelling.Of(kind)}s";
        output.WriteLine($"{name,-12} micro P {micro.Precision:0.000} R {micro.Recall:0.000} F1 {micro.F1:0.000}, macro F1 {supported.Average():0.000} over {labelled.Count} turns");
        foreach (var (id, score) in scores.Where(pair => pair.Score != default))
            output.WriteLine($"  {id,-20} labelled {score.Right + score.Missed,3}  right {score.Right,3}  wrong {score.Wrong,3}  missed {score.Missed,3}   P {score.Precision:0.00} R {score.Recall:0.00} F1 {score.F1:0.00}");
    }

    private static string Label(JudgedTurn turn) => Spelling.Of(turn.Result.Reading.Emotion!.Value.Label);
}
