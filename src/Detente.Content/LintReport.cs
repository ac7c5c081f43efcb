using System.Collections.Immutable;

namespace Detente.Content;

/// <summary>What the linter found, and how much it looked at.</summary>
public sealed record LintReport(ImmutableArray<ContentProblem> Problems)
{
    public int Definitions { get; init; }

    public int Patterns { get; init; }

    public int Scripts { get; init; }

    /// <summary>How many examples were read by the engine.</summary>
    public int Examples { get; init; }

    public int FailedExamples { get; init; }
}
