using Detente.Engine.Text;

namespace Detente.Cli.Eval;

/// <summary>Lists where the engine and the annotators differ about one id, for whoever works on it.</summary>
internal sealed class MistakeList(List<JudgedTurn> turns, TextWriter output)
{
    public void Print(string id)
    {
        if (id == "temperature")
            PrintTemperature();
        else if (Spelling.All<Engine.Conversation.EmotionLabel>().Contains(id))
            PrintEmotion(id);
        else
            PrintFinding(id);
    }

    private void PrintFinding(string id)
    {
        foreach (var turn in turns.Where(turn => turn.Labels is not null && !turn.Labels.Disputed.Contains(id)))
        {
            var labelled = turn.Labels!.Ids.Contains(id);
            if (labelled == turn.Found(id))
                continue;
            var quotes = turn.Result.Reading.Findings.Where(finding => finding.Id == id).SelectMany(finding => finding.Spans).Select(span => span.Quote);
            output.WriteLine(labelled ? $"MISSED {turn.Id}: {turn.Text}" : $"WRONG  {turn.Id} at \"{string.Join("\" \"", quotes)}\": {turn.Text}");
        }
    }

    private void PrintEmotion(string label)
    {
        foreach (var turn in turns.Where(turn => turn.Labels is { Emotions.Count: > 0 } && turn.Result.Reading.Emotion is not null))
        {
            var given = Spelling.Of(turn.Result.Reading.Emotion!.Value.Label);
            if ((given == label || turn.Labels!.Emotions.Contains(label)) && !turn.Labels!.Emotions.Contains(given))
                output.WriteLine($"{turn.Id} read as {given} {turn.Result.Reading.Emotion.Value.Intensity:0.0}, labelled {string.Join(" or ", turn.Labels.Emotions)} {turn.Labels.Intensity:0.0}: {turn.Text}");
        }
    }

    // The raters' scale is 0 to 4: laid over 0 to 100, the farthest apart come first.
    private void PrintTemperature()
    {
        var apart = turns.Where(turn => turn.Frustration is not null)
            .Select(turn => (Turn: turn, Gap: turn.Result.State.Temperature.Value - (turn.Frustration!.Value * 25)))
            .OrderByDescending(pair => Math.Abs(pair.Gap)).Take(40);
        foreach (var (turn, gap) in apart)
            output.WriteLine($"{turn.Id} {(gap > 0 ? "too hot" : "too cool")}: {turn.Result.State.Temperature.Value:0.0} ({string.Join(", ", turn.Result.Reading.Findings.Select(finding => finding.Id))}), raters {turn.Frustration:0.0}: {turn.Text}");
    }
}
