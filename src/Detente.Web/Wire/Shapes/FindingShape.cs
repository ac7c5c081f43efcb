using Detente.Engine.Reading;

namespace Detente.Web.Wire.Shapes;

/// <param name="Id">The vocabulary's id.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Fix">A replacement for the first span, or, for something missing, a sentence to add.</param>
internal sealed record FindingShape(
    FindingKind Kind, string Id, IReadOnlyList<EvidenceShape> Spans, double Confidence, Severity Severity, string Why, string? Fix);
