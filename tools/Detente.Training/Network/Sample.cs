namespace Detente.Training.Network;

/// <summary>One turn as the net sees it, and what people said of it.</summary>
/// <param name="Group">Samples of one group stand on one side of every split: a conversation, or the item itself.</param>
/// <param name="Words">The words' numbers.</param>
/// <param name="Context">What the rules and the conversation say; empty where there is none.</param>
/// <param name="Targets">What is known; everything else is left open.</param>
internal sealed record Sample(string Group, int[] Words, float[] Context, Target[] Targets)
{
    /// <summary>How much the sample counts when it is decided where to decide: what is rare in life counts less than it is frequent here.</summary>
    public double Share { get; init; } = 1;

    public ExampleKind Example { get; init; }

    /// <summary>The turn, for whoever looks at mistakes.</summary>
    public string Text { get; init; } = "";
}
