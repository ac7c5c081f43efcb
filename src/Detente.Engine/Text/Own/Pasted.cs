using System.Buffers;

namespace Detente.Engine.Text.Own;

/// <summary>Lines that a machine wrote: code, stack traces, logs, tables. KILL and FATAL in them are nobody's threat and nobody's shouting.</summary>
internal static class Pasted
{
    private const int FewestSigns = 4;
    private const int LongestObject = 2000;

    /// <summary>More braces than this are no message; looking at each would take long.</summary>
    private const int MostObjects = 100;

    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("{};=<>[]\"\\");

    private static readonly string[] Levels = ["ERROR", "FATAL", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "SEVERE", "CRITICAL", "NOTICE", "ALERT", "KILL", "ABORT", "PANIC"];
    private static readonly string[] TraceStarts = ["Traceback (most recent", "Caused by: ", "Exception in thread", "Unhandled exception", "--- End of ", "... "];

    public static void Leave(Cover cover, List<TextSpan> lines)
    {
        Objects(cover);
        var fenced = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = cover.Of(lines[i]);
            if (line.StartsWith("```"))
            {
                if (fenced >= 0 || (line.Length > 6 && line.EndsWith("```")))
                {
                    cover.Blank(lines[fenced < 0 ? i : fenced].Start, lines[i].End, LeftOut.Pasted);
                    fenced = -1;
                }
                else
                    fenced = i;
            }
            else if (fenced < 0 && line.Length > 5 && (IsTrace(line) || IsLog(line) || IsTable(line) || IsCode(line)))
                cover.Blank(lines[i].Start, lines[i].End, LeftOut.Pasted);
        }
    }

    private static bool IsTrace(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("at ") && line.Contains('(') && line.Contains('.') && (line[^1] == ')' || line.Contains(":line ", StringComparison.Ordinal)))
            return true;
        if (line.StartsWith("File \"") && line.Contains(", line ", StringComparison.Ordinal))
            return true;
        foreach (var start in TraceStarts)
            if (line.StartsWith(start) && (start != TraceStarts[^1] || line.EndsWith(" more")))
                return true;
        // java.lang.NullPointerException: …, System.IO.IOException: …
        var end = line.IndexOfAny(':', ' ');
        var name = end < 0 ? line : line[..end];
        return (name.Contains('.') || (end > 5 && line[end] == ':' && char.IsUpper(line[0]))) && (name.EndsWith("Exception") || name.EndsWith("Error"));
    }

    /// <summary>A time, then a level; or a level in brackets, or one that signs and not words follow.</summary>
    private static bool IsLog(ReadOnlySpan<char> line)
    {
        foreach (var level in Levels)
        {
            var at = line.IndexOf(level, StringComparison.Ordinal);
            if (at < 0 || at > 60)
                continue;
            var after = at + level.Length < line.Length ? line[at + level.Length] : ' ';
            if (char.IsLetter(after) || (at > 0 && char.IsLetter(line[at - 1])))
                continue;
            if (IsTime(line[..at]) || (at > 0 && line[at - 1] == '[' && after == ']' && at < 4))
                return true;
            if (at == 0 && after is ':' or ' ' && Signs(line) >= 2)
                return true;
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> words)
    {
        for (var i = 2; i + 2 < words.Length; i++)
            if (words[i] == ':' && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i - 2]) && char.IsAsciiDigit(words[i + 1]) && char.IsAsciiDigit(words[i + 2]))
                return !HasProse(words);
        return false;
    }

    /// <summary>"10:02 the app showed" is a person's, "10:02:11.201 [main]" a program's.</summary>
    private static bool HasProse(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
            if (words[range] is { Length: > 1 } word && !word.ContainsAnyExceptInRange('a', 'z'))
                return true;
        return false;
    }

    private static bool IsTable(ReadOnlySpan<char> line) => line[0] == '|' ? line.Count('|') >= 2 : line.Count('|') >= 3;

    private static bool IsCode(ReadOnlySpan<char> line)
    {
        var signs = Signs(line);
        return signs >= FewestSigns && signs * 7 >= line.Length && (line[0] is '{' or '}' or '[' or '<' or '/' or '$' or '"' || line[^1] is ';' or '{' or '}')
            && (line.IndexOfAny(";=") >= 0 || line.Contains("\":", StringComparison.Ordinal)) && !HasSpeech(line);
    }

    /// <summary>Three words in a row, before any sign, are somebody's.</summary>
    private static bool HasSpeech(ReadOnlySpan<char> line) => line.IndexOfAny(CodeSigns) is var at && at > 0 && line[..at].Count(' ') >= 2;

    /// <summary>JSON in the middle of a message.</summary>
    private static void Objects(Cover cover)
    {
        var tries = MostObjects;
        for (var i = 0; i < cover.Now.Length && tries > 0; tries--)
        {
            var open = cover.Now[i..].IndexOf('{');
            if (open < 0)
                return;
            open += i;
            i = open + 1;
            var rest = cover.Now[open..Math.Min(cover.Now.Length, open + LongestObject)];
            var depth = 0;
            for (var k = 0; k < rest.Length; k++)
            {
                depth += rest[k] == '{' ? 1 : rest[k] == '}' ? -1 : 0;
                if (depth > 0)
                    continue;
                if (rest[..k].Contains(':') && rest[..k].IndexOfAny("\"'") >= 0 && !rest.StartsWith("{{"))
                    cover.Blank(open, i = open + k + 1, LeftOut.Pasted);
                break;
            }
        }
    }

    private static int Signs(ReadOnlySpan<char> line)
    {
        var signs = 0;
        foreach (var c in line)
            signs += c is '{' or '}' or '[' or ']' or '<' or '>' or '=' or ';' or '\\' or '|' or '_' or '"' ? 1 : 0;
        return signs;
    }
}
