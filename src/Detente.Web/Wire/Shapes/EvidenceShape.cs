namespace Detente.Web.Wire.Shapes;

/// <param name="Start">UTF-16 offset into the text.</param>
/// <param name="End">UTF-16 offset into the text, exclusive.</param>
/// <param name="Quote">Equals the slice of the text.</param>
internal sealed record EvidenceShape(int Start, int End, string Quote);
