using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Detente.Engine.Conversation;

namespace Detente.Channels.Transcript;

/// <summary>WebVTT: cues with voice spans; cues of the same voice in a row are one turn.</summary>
internal static partial class WebVttTranscript
{
    public static async IAsyncEnumerable<ImportedConversation> ReadAsync(
        TextReader reader, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cast = new CastList();
        var block = new List<string>();
        var (start, last, first) = (1, 0, true);
        await foreach (var (number, line) in TextLines.NumberedAsync(reader, cancellationToken))
        {
            last = number;
            if (line is null)
            {
                yield return ImportedConversation.Refused(number, TextLines.NotUtf8);
                yield break;
            }

            if (line.Length > 0)
            {
                if (block.Count == 0)
                    start = number;
                block.Add(line);
                continue;
            }

            if (block.Count > 0 && !first && Cue(block, start, cast) is { } problem)
            {
                yield return problem;
                yield break;
            }

            first &= block.Count == 0;
            block.Clear();
        }

        if (block.Count > 0 && !first && Cue(block, start, cast) is { } lastProblem)
            yield return lastProblem;
        else if (cast.IsEmpty)
            yield return ImportedConversation.Refused(Math.Max(1, last), "the file has no cues: a time line such as 00:01.000 --> 00:04.000, then <v Agent>words");
        else
            yield return ImportedConversation.Of(1, cast.ToConversation(name, Channel.Phone));
    }

    private static ImportedConversation? Cue(List<string> block, int line, CastList cast)
    {
        if (Comment().IsMatch(block[0]))
            return null;
        var at = block.FindIndex(text => text.Contains("-->", StringComparison.Ordinal));
        if (at < 0)
            return ImportedConversation.Refused(line, "a cue needs a time line such as 00:01.000 --> 00:04.000");
        if (Times().Match(block[at]) is not { Success: true } times || Seconds(times.Groups["from"].Value) is not { } from || Seconds(times.Groups["to"].Value) is not { } to)
            return ImportedConversation.Refused(line + at, $"\"{Shorten(block[at])}\" is no time line; write it as 00:01.000 --> 00:04.000");
        foreach (var (voice, words) in Voices(string.Join(' ', block.Skip(at + 1))))
        {
            if (voice is null && cast.IsEmpty)
                return ImportedConversation.Refused(line + at + 1, "who speaks here? Mark the voice: <v Agent>words");
            if (voice is null || cast.LastIs(voice))
                cast.Continue(words, " ", to);
            else
                cast.Add(voice, new(Speaker.Customer, words) { Start = from, End = to });
        }

        return null;
    }

    // Words before the first voice span belong to "Name:" where they begin so, else to whoever spoke last.
    private static IEnumerable<(string? Voice, string Words)> Voices(string payload)
    {
        string? voice = null;
        var from = 0;
        foreach (Match tag in VoiceTag().Matches(payload))
        {
            if (Plain(payload[from..tag.Index]) is { Length: > 0 } before)
                yield return (voice, before);
            voice = WebUtility.HtmlDecode(tag.Groups["name"].Value).Trim();
            from = tag.Index + tag.Length;
        }

        var words = Plain(payload[from..]);
        if (words.Length > 0 && voice is null && SpeakerLine.Parse(words) is { } line)
            yield return (line.Label, line.Text);
        else if (words.Length > 0)
            yield return (voice, words);
    }

    private static string Plain(string payload) => WebUtility.HtmlDecode(Tag().Replace(payload, "")).Trim();

    private static double? Seconds(string time)
    {
        double seconds = 0;
        foreach (var part in time.Split(':'))
            seconds = (seconds * 60) + double.Parse(part.Replace(',', '.'), CultureInfo.InvariantCulture);
        return double.IsFinite(seconds) ? seconds : null;
    }

    private static string Shorten(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex(@"^(NOTE|STYLE|REGION)(\s|$)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?<from>(?:\d{1,4}:)?[0-5]?\d:[0-5]\d[.,]\d{3})\s+-->\s+(?<to>(?:\d{1,4}:)?[0-5]?\d:[0-5]\d[.,]\d{3})(?:\s|$)")]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)?\s+(?<name>[^>]*)>")]
    private static partial Regex VoiceTag();

    [GeneratedRegex("</?[a-z0-9][^<>]*>|</v>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
