using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Engine.Models;

/// <summary>The names of outputs that are no ids of findings.</summary>
internal static class NetOutputs
{
    public const string Intensity = "intensity";
    public const string Heat = "heat";

    private const string Emotion = "emotion:";

    /// <summary>The eight emotions follow each other, in the order of their labels.</summary>
    public const string FirstEmotion = Emotion + "neutral";

    public static IEnumerable<string> Emotions => Spelling.All<EmotionLabel>().Select(label => Emotion + label);
}
