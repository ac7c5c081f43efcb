using System.Text;

namespace Detente.Desk.Conversations;

/// <summary>Makes text storable before it is read, so that the offsets of findings fit what is stored.</summary>
internal static class StoredText
{
    private const int Longest = 1024 * 1024;

    /// <summary>Why a text is refused, or null.</summary>
    public static string? Problem(string text) => text.Length <= Longest ? null : "A text has at most 1,048,576 characters.";

    /// <summary>Replaces lone surrogates, which no encoding can carry; the length stays the same.</summary>
    public static string Whole(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsSurrogatePair(text, i) && i + 1 < text.Length)
                i++;
            else
                (mended ??= new(text))[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }

    /// <summary>One line without control characters, at most so long.</summary>
    public static string Line(string text, int length)
    {
        var line = new StringBuilder(Math.Min(text.Length, length));
        foreach (var rune in text.EnumerateRunes())
        {
            var space = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (space && (line.Length == 0 || line[^1] == ' '))
                continue;
            if (line.Length + rune.Utf16SequenceLength > length)
                break;
            line.Append(space ? " " : rune.ToString());
        }

        return line.ToString().TrimEnd();
    }

    public static string? Name(string? text) => text is null || Line(text, 200) is not { Length: > 0 } line ? null : line;
}
