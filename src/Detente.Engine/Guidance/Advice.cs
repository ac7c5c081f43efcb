using System.Collections.Immutable;

namespace Detente.Engine.Guidance;

/// <summary>The one next move: a technique, one line of why, up to three wordings, and what to avoid (pitfall ids).</summary>
public sealed record Advice(string Technique, string Why, ImmutableArray<string> Scripts, ImmutableArray<string> Avoid);
