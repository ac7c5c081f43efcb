using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Content.Corpora;

/// <summary>A turn and what an annotator says of it.</summary>
public sealed record CorpusTurn(Speaker Speaker, string Text)
{
    /// <summary>After the turn; null where nobody said.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Of customer turns: exactly one emotion with an intensity of 0 to 3.</summary>
    public Emotion? Emotion { get; init; }

    /// <summary>Of customer turns: 0 to 100, after the turn, in its place in the conversation.</summary>
    public double? Temperature { get; init; }

    /// <summary>Every cue, technique and pitfall that holds.</summary>
    public ImmutableArray<CorpusLabel> Labels { get; init; } = [];

    /// <summary>What a hasty reader would take for an id, and is not.</summary>
    public ImmutableArray<CorpusLabel> NearMisses { get; init; } = [];

    public bool Has(string id)
    {
        foreach (var label in Labels)
            if (label.Id == id)
                return true;
        return false;
    }
}
