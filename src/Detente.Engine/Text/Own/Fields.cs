using System.Buffers;

namespace Detente.Engine.Text.Own;

/// <summary>What is written for a program that reads along: "emotion: calm", "temperature=0", "[INST] … [/INST]". It tells nothing of the writer.</summary>
internal static class Fields
{
    private const int Most = 50;
    private const string Order = "[INST]";
    private const string OrderEnd = "[/INST]";

    private static readonly string[] Names = ["emotion", "sentiment", "mood", "label", "intensity", "temperature", "risk", "severity", "classification"];

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. Names.SelectMany(name => new[] { $"{name}:", $"{name}=", $"{name} :", $"{name} =" }), Order], StringComparison.OrdinalIgnoreCase);

    public static bool Any(ReadOnlySpan<char> text) => text.ContainsAny(Signs);

    public static void Leave(Cover cover)
    {
        var at = 0;
        for (var found = 0; found < Most && cover.Now[at..].IndexOfAny(Signs) is var next && next >= 0; found++)
        {
            var start = at + next;
            at = End(cover.Now, start);
            if (start == 0 || !char.IsLetter(cover.Now[start - 1]))
                cover.Blank(start, at, LeftOut.Pasted);
        }
    }

    /// <summary>After the one word or number that the field is set to.</summary>
    private static int End(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '[')
            return text[start..].IndexOf(OrderEnd, StringComparison.OrdinalIgnoreCase) is var close and >= 0 ? start + close + OrderEnd.Length : start + Order.Length;
        var end = start + text[start..].IndexOfAny(':', '=') + 1;
        while (end < text.Length && text[end] is ' ' or '"' or '\'')
            end++;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            end++;
        return end;
    }
}
