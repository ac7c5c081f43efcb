namespace Detente.Engine.Conversation;

/// <summary>What a customer's turn conveys: one label and an intensity of 0 (none) to 3 (extreme).</summary>
public readonly record struct Emotion
{
    public Emotion(EmotionLabel label, double intensity)
    {
        Label = label;
        Intensity = Math.Round(Math.Clamp(intensity, 0, 3), 1);
    }

    public EmotionLabel Label { get; }

    public double Intensity { get; }

    /// <summary>Whether the label is one that de-escalation is for (anxious, disappointed, frustrated, angry).</summary>
    public bool IsUpset => Label is >= EmotionLabel.Anxious and <= EmotionLabel.Angry;
}
