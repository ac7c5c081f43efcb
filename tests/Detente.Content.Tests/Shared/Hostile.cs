namespace Detente.Content.Tests.Shared;

/// <summary>Texts that people do not write and programs must survive.</summary>
internal static class Hostile
{
    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "empty", "" },
        { "one letter, 60,000 times", new('a', 60_000) },
        { "one capital, 60,000 times", new('A', 60_000) },
        { "exclamation marks", new('!', 60_000) },
        { "question marks", new('?', 60_000) },
        { "blanks", new(' ', 60_000) },
        { "line ends", new('\n', 60_000) },
        { "quotation marks", new('"', 60_000) },
        { "apostrophes", new('\'', 60_000) },
        { "digits", new('9', 60_000) },
        { "dots", new('.', 60_000) },
        { "at signs", new('@', 60_000) },
        { "colons", new(':', 60_000) },
        { "brackets", new('(', 60_000) },
        { "combining marks", new('\u0301', 60_000) },
        { "half pairs", new('\ud83d', 60_000) },
        { "zeros", new('\0', 60_000) },
        { "one word again and again", Repeat("not ", 15_000) },
        { "if if if", Repeat("if you ", 10_000) },
        { "still waiting", Repeat("still waiting on hold for an hour ", 3_000) },
        { "order numbers", Repeat("A-1009 £22.50 2026-11-21 ", 4_000) },
        { "addresses", Repeat("a@b.", 20_000) },
        { "a megabyte of words", Repeat("I have been waiting for my parcel, and nobody calls me back! ", 17_500) },
        { "a megabyte without a space", Repeat("abcdefgh", 131_072) },
        { "right to left", Repeat("أين طلبي؟ \u202eabc\u202c ", 2_000) },
        { "emoji", Repeat("👩‍👩‍👧‍👦🙄😡 ", 4_000) },
    };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
