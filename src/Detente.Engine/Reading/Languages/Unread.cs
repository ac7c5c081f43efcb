using Detente.Engine.Text;

namespace Detente.Engine.Reading.Languages;

/// <summary>A language without a pack, and the stretches in it; none where it is the whole turn.</summary>
internal sealed record Unread(NotedLanguage Language, List<TextSpan> Spans)
{
    public bool Whole => Spans.Count == 0;

    /// <summary>For a conversation that says it is in this language.</summary>
    public static Note AtOpening(NotedLanguage language) =>
        new(NoteCodes.LanguageWithoutPack, $"no pack for {language.Name}; turns in it will not be read", language, []);

    public Note Note(string text) => new(
        NoteCodes.LanguageWithoutPack,
        Whole ? $"no pack for {Language.Name}; nothing was read in this turn" : $"no pack for {Language.Name}; that part of this turn was not read",
        Language,
        [.. Spans.Select(span => new Evidence(span, span.Of(text)))]);
}
