namespace Detente.Web.Wire.Shapes;

/// <param name="Start">UTF-16 offset into the text.</param>
/// <param name="End">UTF-16 offset into the text, exclusive.</param>
public sealed record SpanShape(int Start, int End);
