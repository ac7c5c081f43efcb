using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Reading.Emotions;

/// <summary>How much heat one customer turn shows by itself, 0 to 100: its cues, and its emotion.</summary>
internal static class HeatReader
{
    public static double Read(ReadingPass pass, Emotion emotion) => Math.Clamp(Emotional(emotion) + OfCues(pass), 0, 100);

    private static double OfCues(ReadingPass pass)
    {
        var heat = 0.0;
        for (var r = 0; r < pass.Rules.Rules.Length; r++)
            if (pass.Rules.Rules[r].Definition is { Kind: DefinitionKind.Cue, Heat: not 0 } definition && pass.Has(r))
                heat += definition.Heat * pass.Confidence(r);
        return heat;
    }

    private static double Emotional(Emotion emotion) => emotion.Intensity * emotion.Label switch
    {
        EmotionLabel.Angry => 26,
        EmotionLabel.Frustrated => 22,
        EmotionLabel.Disappointed => 16,
        EmotionLabel.Anxious => 8,
        EmotionLabel.Confused => 6,
        EmotionLabel.Relieved => -8,
        EmotionLabel.Satisfied => -8,
        _ => 0,
    };
}
