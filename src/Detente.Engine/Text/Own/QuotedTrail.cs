namespace Detente.Engine.Text.Own;

/// <summary>What e-mail programs put below or between an answer: earlier messages, in the forms of Outlook, Gmail, Apple Mail and helpdesks.</summary>
internal static class QuotedTrail
{
    private const int LongestIntroduction = 250;
    private const int MostHeaders = 9;

    private static readonly string[] Separators = ["original message", "forwarded message", "reply above this line", "original appointment", "reply message"];
    private static readonly string[] Said = ["wrote:", " schrieb", "a écrit", " escribió", " ha scritto", " escreveu", " schreef", " napisał", " skrev"];
    private static readonly string[] Headers = ["From", "Sent", "Date", "To", "Cc", "Bcc", "Subject", "Reply-To", "Importance"];

    /// <summary>Where the own words end at the latest.</summary>
    public static int Leave(Cover cover, List<TextSpan> lines)
    {
        var last = cover.Now.Length;
        var said = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = cover.Of(lines[i]);
            if (line.IsEmpty)
                continue;
            if (IsQuoted(line))
                cover.Blank(lines[i].Start, lines[i].End, LeftOut.Trail);
            else if (Introduction(cover, lines, i) is var (from, to, below))
            {
                if (!below)
                    return Rest(cover, from, last);
                cover.Blank(from, to, LeftOut.Trail);
            }
            else if (IsSeparator(line))
                return Rest(cover, lines[i].Start + Inline(line), last);
            else if (HeaderBlock(cover, lines, i) is var headers && headers > 0)
            {
                if (said)
                    return Rest(cover, lines[i].Start, last);
                for (var end = i + headers; i < end; i++)
                    if (Header(cover.Of(lines[i])) is not ("Subject" or null))
                        cover.Blank(lines[i].Start, lines[i].End, LeftOut.Trail);
                i--;
            }
            else if (InlineHeaders(line) is var inline and > 0)
                return Rest(cover, lines[i].Start + cover.Now[lines[i].Start..].IndexOf(line) + inline, last);
            else
                said |= !IsBlank(line);
        }

        return last;
    }

    private static int Rest(Cover cover, int start, int end)
    {
        cover.Blank(start, end, LeftOut.Trail);
        return start;
    }

    /// <summary>"&gt; quoted", but not "&gt;:(" nor "&gt;50".</summary>
    private static bool IsQuoted(ReadOnlySpan<char> line) =>
        line[0] == '>' && (line.Length == 1 || line[1] is '>' or ' ' or '\t' || char.IsLetter(line[1]));

    private static bool IsSeparator(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Begin forwarded message:", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!line.Contains("--", StringComparison.Ordinal) && !line.StartsWith("##"))
            return false;
        foreach (var words in Separators)
            if (line.IndexOf(words, StringComparison.OrdinalIgnoreCase) is var at && at >= 2 && line[..at].TrimEnd()[^1] is '-' or '#' || (at > 0 && line.StartsWith("##")))
                return true;
        return false;
    }

    /// <summary>Where in its line a separator begins, when a message was flattened to one line.</summary>
    private static int Inline(ReadOnlySpan<char> line) => line.IndexOf("--", StringComparison.Ordinal) is var at && at > 0 ? at : 0;

    /// <summary>"On Mon, 3 Mar 2026 at 10:02, Sam &lt;sam@shop.com&gt; wrote:", over three lines at most; and whether quoted lines follow, that are left out by themselves.</summary>
    private static (int From, int To, bool QuotedBelow)? Introduction(Cover cover, List<TextSpan> lines, int i)
    {
        var now = cover.Now;
        foreach (var verb in Said)
        {
            var line = now[lines[i].Start..lines[i].End];
            var at = line.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var said = lines[i].Start + at;
            var earliest = Math.Max(0, said - LongestIntroduction);
            var from = now[earliest..said].LastIndexOf("On ");
            from = from >= 0 && (earliest + from == 0 || !char.IsLetter(now[earliest + from - 1])) && IsStamp(now[(earliest + from)..said]) ? earliest + from : verb != Said[0] && IsStamp(line) && line.TrimEnd().EndsWith(':') ? lines[i].Start : -1;
            if (from < 0 && verb == Said[0] && line[..at].Contains('@') && line.Length - at - verb.Length < 3)
                from = lines[i].Start;
            if (from < 0)
                continue;
            var next = i + 1;
            while (next < lines.Count && IsBlank(now[lines[next].Start..lines[next].End]))
                next++;
            var below = (verb != Said[0] || IsBlank(line[(at + verb.Length)..])) && next < lines.Count && cover.Of(lines[next]) is { IsEmpty: false } following && IsQuoted(following);
            return (from, lines[i].End, below);
        }

        return null;
    }

    /// <summary>A date with its year and a time, or an address: what programs write and people do not.</summary>
    private static bool IsStamp(ReadOnlySpan<char> words)
    {
        if (words.Contains('@'))
            return true;
        bool year = false, time = false;
        for (var i = 1; i + 2 < words.Length; i++)
        {
            year |= words[i - 1] == '2' && words[i] == '0' && char.IsAsciiDigit(words[i + 1]) && char.IsAsciiDigit(words[i + 2]);
            time |= char.IsAsciiDigit(words[i - 1]) && words[i] is ':' or '.' && char.IsAsciiDigit(words[i + 1]) && char.IsAsciiDigit(words[i + 2]);
        }

        return year && time;
    }

    /// <summary>How many lines from here are an e-mail's head; 0 where they are not.</summary>
    private static int HeaderBlock(Cover cover, List<TextSpan> lines, int first)
    {
        if (Header(cover.Of(lines[first])) is null)
            return 0;
        int count = 0, end = first;
        var from = false;
        for (; end < lines.Count && end < first + MostHeaders; end++)
        {
            if (Header(cover.Of(lines[end])) is not { } name)
                break;
            count++;
            from |= name is "From";
        }

        return count >= 3 && from ? end - first : 0;
    }

    private static string? Header(ReadOnlySpan<char> line)
    {
        line = line.TrimStart('*');
        foreach (var header in Headers)
            if (line.StartsWith(header, StringComparison.OrdinalIgnoreCase) && line[header.Length..].TrimStart('*') is [':', ..])
                return header;
        return null;
    }

    /// <summary>"From: … Sent: … To: … Subject: …" in one line, as when the breaks were lost.</summary>
    private static int InlineHeaders(ReadOnlySpan<char> line)
    {
        var from = line.IndexOf("From: ", StringComparison.Ordinal);
        if (from <= 0)
            return 0;
        var sent = Math.Max(line[from..].IndexOf(" Sent: ", StringComparison.Ordinal), line[from..].IndexOf(" Date: ", StringComparison.Ordinal));
        return sent > 0 && line[(from + sent)..].Contains(" To: ", StringComparison.Ordinal) && line[(from + sent)..].Contains(" Subject: ", StringComparison.Ordinal) ? from : 0;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.Trim(" .\r\n\t").IsEmpty;
}
