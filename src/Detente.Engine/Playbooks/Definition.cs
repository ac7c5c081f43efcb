using System.Collections.Frozen;
using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Engine.Playbooks;

/// <summary>A cue, technique, pitfall or emotion as the content describes it.</summary>
public sealed record Definition(DefinitionKind Kind, string Id)
{
    /// <summary>What a person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>One line, shown with every finding.</summary>
    public required string Why { get; init; }

    /// <summary>The article or publication that the definition rests on.</summary>
    public required string Source { get; init; }

    public Severity Severity { get; init; }

    /// <summary>0 to 1; for an emotion, the intensity (0 to 3) of a pattern that names none.</summary>
    public double Weight { get; init; } = 0.85;

    /// <summary>For a cue: how much it heats (or, negative, cools) a turn, −100 to 100.</summary>
    public double Heat { get; init; }

    /// <summary>For a cue: what it tells about the emotion, as intensity (0 to 3) by label.</summary>
    public FrozenDictionary<EmotionLabel, double> Feeds { get; init; } = FrozenDictionary<EmotionLabel, double>.Empty;

    /// <summary>The name of a detector in code that finds this too; null where patterns alone do.</summary>
    public string? Detector { get; init; }

    public ImmutableArray<PatternSource> Patterns { get; init; } = [];

    /// <summary>Patterns that cancel a match they overlap.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Patterns that cancel every match in their sentence.</summary>
    public ImmutableArray<string> ExceptSentence { get; init; } = [];

    /// <summary>Ids of findings that cancel this one when they stand in the same turn.</summary>
    public ImmutableArray<string> UnlessTurn { get; init; } = [];

    /// <summary>Names of conditions on the conversation, all of which must hold.</summary>
    public ImmutableArray<string> When { get; init; } = [];

    /// <summary>The scopes in which a match does not count.</summary>
    public Scopes Scopes { get; init; } = Scopes.All;

    /// <summary>How many separate matches it takes.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>What to say instead, or a sentence to add.</summary>
    public ImmutableArray<string> Fixes { get; init; } = [];

    public ImmutableArray<Example> Matches { get; init; } = [];

    public ImmutableArray<Example> Ignores { get; init; } = [];
}
