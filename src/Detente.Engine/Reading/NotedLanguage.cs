namespace Detente.Engine.Reading;

/// <param name="Tag">BCP 47.</param>
/// <param name="Name">In English; the tag where the name is not known.</param>
public sealed record NotedLanguage(string Tag, string Name);
