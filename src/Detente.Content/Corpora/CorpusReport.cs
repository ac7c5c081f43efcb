using System.Collections.Immutable;

namespace Detente.Content.Corpora;

/// <summary>What the linter of the corpus found, and how much it looked at.</summary>
public sealed record CorpusReport(ImmutableArray<ContentProblem> Problems)
{
    public int Conversations { get; init; }

    /// <summary>Of the conversations alone.</summary>
    public int Turns { get; init; }

    public int Contrasts { get; init; }

    public int Replies { get; init; }

    /// <summary>How many conversations a second person labelled.</summary>
    public int Second { get; init; }
}
