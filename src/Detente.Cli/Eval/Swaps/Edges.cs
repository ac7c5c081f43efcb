namespace Detente.Cli.Eval.Swaps;

/// <summary>A small letter at the start and no full stop at the end, or, where that is how it is written, the other way round.</summary>
internal static class Edges
{
    public static string Turn(string text)
    {
        if (text.Length < 2)
            return text;
        var small = char.IsUpper(text[0]) && !char.IsUpper(text[1]) && !IsI(text);
        var start = small ? char.ToLowerInvariant(text[0]) : char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) : text[0];
        var rest = text[1..];
        rest = rest.EndsWith('.') && !rest.EndsWith("..", StringComparison.Ordinal) ? rest[..^1] : char.IsLetterOrDigit(rest[^1]) ? $"{rest}." : rest;
        return start + rest;
    }

    private static bool IsI(string text) => text[0] == 'I' && !char.IsLetter(text[1]);
}
