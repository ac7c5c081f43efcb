using System.Collections.Immutable;
using Detente.Engine.Reading;

namespace Detente.Engine.Drafting;

/// <summary>How well a draft serves this customer at this moment.</summary>
/// <param name="Verdict">Whether to send it.</param>
/// <param name="Score">0 to 100; comparable between drafts for the same conversation.</param>
/// <param name="Suggestion">A better draft built from this one's own content; null where nothing is to be gained.</param>
public sealed record DraftCheck(
    Verdict Verdict,
    int Score,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Commitment> Commitments,
    string? Suggestion)
{
    /// <summary>What of the draft was not read, and why.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
