using System.Collections.Immutable;
using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>One judgement with its evidence. Every judgement the engine makes has this shape.</summary>
/// <param name="Kind">What sort of judgement.</param>
/// <param name="Id">The vocabulary's id.</param>
/// <param name="Spans">Where; at least one, except for <see cref="FindingKind.Missing"/>, in the order of the text.</param>
/// <param name="Why">One line for a person.</param>
public sealed record Finding(FindingKind Kind, string Id, ImmutableArray<Evidence> Spans, string Why)
{
    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    public Severity Severity { get; init; } = Severity.Info;

    /// <summary>A replacement for the first span, or, for something missing, a sentence to add.</summary>
    public string? Fix { get; init; }
}
