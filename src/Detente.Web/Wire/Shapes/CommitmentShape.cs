namespace Detente.Web.Wire.Shapes;

/// <param name="Due">Null where no time was given, or none could be resolved.</param>
/// <param name="Vague">No what, who or when that a person could be held to.</param>
internal sealed record CommitmentShape(string Text, SpanShape Span, string What, DateTimeOffset? Due, string Owner, bool Vague);
