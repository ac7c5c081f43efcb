namespace Detente.Web.Wire.Shapes;

/// <param name="Tag">BCP 47.</param>
/// <param name="Name">In English.</param>
internal sealed record LanguageShape(string Tag, string Name);
