using System.Collections.Immutable;

namespace Detente.Engine.Playbooks;

/// <summary>One way of saying something, in the pattern language of <c>docs/reference/patterns.md</c>.</summary>
public sealed record PatternSource(string Say)
{
    /// <summary>0 to 1; for an emotion, its intensity from 0 to 3. Null takes the definition's.</summary>
    public double? Weight { get; init; }

    /// <summary>Names of conditions on the conversation, all of which must hold (see <see cref="Definition.When"/>).</summary>
    public ImmutableArray<string> When { get; init; } = [];

    /// <summary>Null takes the definition's.</summary>
    public Scopes? Scopes { get; init; }
}
