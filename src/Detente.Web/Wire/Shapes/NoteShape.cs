namespace Detente.Web.Wire.Shapes;

/// <param name="Code">For programs, for example "language-without-pack".</param>
/// <param name="Text">For people.</param>
/// <param name="Spans">The parts that it is about; empty where it is about the whole.</param>
internal sealed record NoteShape(string Code, string Text, LanguageShape? Language, IReadOnlyList<EvidenceShape> Spans);
