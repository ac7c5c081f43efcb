using Detente.Engine.Conversation;

namespace Detente.Desk.Disputes;

/// <summary>An objection to make, or to change.</summary>
/// <param name="About">An id of the vocabulary, <see cref="Judgement.Emotion"/> or <see cref="Judgement.Temperature"/>.</param>
public sealed record MakeDispute(int Turn, string About)
{
    public const int LongestNote = 1000;

    /// <summary>Of an id: whether it holds. False where it was found, true where it was not.</summary>
    public bool? Holds { get; init; }

    /// <summary>Of a missing id: the words of the turn that show it.</summary>
    public string? Quote { get; init; }

    public EmotionLabel? Emotion { get; init; }

    /// <summary>0 to 100.</summary>
    public double? Temperature { get; init; }

    public string? Note { get; init; }
}
