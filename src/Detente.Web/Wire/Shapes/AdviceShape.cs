namespace Detente.Web.Wire.Shapes;

/// <param name="Scripts">Up to three wordings.</param>
/// <param name="Avoid">Pitfalls, by id.</param>
internal sealed record AdviceShape(string Technique, string Why, IReadOnlyList<string> Scripts, IReadOnlyList<string> Avoid);
