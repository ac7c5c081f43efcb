using System.Collections.Immutable;

namespace Detente.Engine.Playbooks;

/// <summary>A named list of patterns that other patterns refer to as <c>&lt;id&gt;</c>.</summary>
public sealed record Lexicon(string Id, ImmutableArray<string> Words);
