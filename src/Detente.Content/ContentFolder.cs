namespace Detente.Content;

/// <summary>Where the built-in content lies.</summary>
public static class ContentFolder
{
    /// <summary>The folder that <c>DETENTE_CONTENT</c> names, else <c>content</c> beside the program.</summary>
    public static string Default =>
        Environment.GetEnvironmentVariable("DETENTE_CONTENT") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>The pack of a language tag such as <c>en-GB</c>; English where the language has none.</summary>
    public static string For(string locale)
    {
        var language = locale.Split('-')[0].ToLowerInvariant();
        var pack = Path.Combine(Default, language);
        return language.Length > 0 && language.All(char.IsAsciiLetter) && Directory.Exists(pack) ? pack : Path.Combine(Default, "en");
    }
}
