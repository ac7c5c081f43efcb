using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Engine.Playbooks;

/// <summary>
/// When to advise a technique, and why. Moves are tried in order and the first that fits is the advice; what is left out does not matter,
/// an empty list fits everything.
/// </summary>
public sealed record Move(string Id, string Technique, string Why)
{
    /// <summary>One of these cues stands in the customer's last turn.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>One of these cues has been given in the conversation.</summary>
    public ImmutableArray<string> CuesSoFar { get; init; } = [];

    public ImmutableArray<BackupReason> Backup { get; init; } = [];

    public ImmutableArray<EmotionLabel> Emotions { get; init; } = [];

    public ImmutableArray<Band> Bands { get; init; } = [];

    public ImmutableArray<Stage> Stages { get; init; } = [];

    public ImmutableArray<Channel> Channels { get; init; } = [];

    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>The customer has had none of these.</summary>
    public Received Lacks { get; init; }

    /// <summary>The customer has had all of these.</summary>
    public Received Had { get; init; }

    /// <summary>Whether an agent has proposed something so far.</summary>
    public bool? Offered { get; init; }

    /// <summary>Whether a question of the customer's is open.</summary>
    public bool? Asked { get; init; }

    /// <summary>Whether the customer wrote the turn before this one too: they are still talking.</summary>
    public bool? StillTalking { get; init; }

    /// <summary>Pitfall ids that are likely here.</summary>
    public ImmutableArray<string> Avoid { get; init; } = [];
}
