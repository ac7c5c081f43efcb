using System.Collections.Frozen;
using System.Collections.Immutable;
using Detente.Engine.Models;

namespace Detente.Engine.Playbooks;

/// <summary>A playbook's parts as they were read, before they are checked and frozen.</summary>
public sealed record PlaybookSource
{
    public string Language { get; init; } = "en";

    public ImmutableArray<Definition> Definitions { get; init; } = [];

    public ImmutableArray<Lexicon> Lexicons { get; init; } = [];

    public ImmutableArray<Script> Scripts { get; init; } = [];

    public ImmutableArray<Policy> Policies { get; init; } = [];

    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>In the order in which they are tried.</summary>
    public ImmutableArray<Move> Moves { get; init; } = [];

    public ImmutableArray<Concern> Concerns { get; init; } = [];

    /// <summary>Spellings that are read as another word: "dont" as "don't", "u" as "you".</summary>
    public FrozenDictionary<string, string> Variants { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The languages that can be told from one another, the playbook's own among them; at most 64.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>Words of those languages that also stand in names, and so tell less.</summary>
    public ImmutableArray<string> NameWords { get; init; } = [];

    /// <summary>The trained weights; null where a language has none, and rules read alone.</summary>
    public ReadingModel? Model { get; init; }

    public Forecast Forecast { get; init; } = new();

    /// <summary>Sentiment of single words, −4 (worst) to 4 (best).</summary>
    public FrozenDictionary<string, double> Valence { get; init; } = FrozenDictionary<string, double>.Empty;
}
