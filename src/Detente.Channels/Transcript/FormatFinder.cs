using System.Text;

namespace Detente.Channels.Transcript;

/// <summary>Finds out what a transcript is from how it begins.</summary>
internal static class FormatFinder
{
    public static TranscriptFormat Find(ReadOnlySpan<byte> beginning)
    {
        var text = Encoding.UTF8.GetString(beginning).TrimStart('\ufeff').TrimStart();
        var lines = text.Split('\n');
        if (text.StartsWith('{'))
            return TranscriptFormat.JsonLines;
        if (text.StartsWith("WEBVTT", StringComparison.Ordinal))
            return TranscriptFormat.WebVtt;
        var header = lines[0].Split([',', ';', '\t', '|']);
        if (header.Length > 1 && CsvColumns.Find(header) is { Speaker: >= 0, Text: >= 0 })
            return TranscriptFormat.Csv;
        // A spoilt line among JSON ones must be told as that, also where it comes first.
        var json = text.StartsWith('[') || text.StartsWith('"') || lines.Any(line => line.StartsWith('{'));
        return json && SpeakerLine.Parse(lines[0]) is null ? TranscriptFormat.JsonLines : TranscriptFormat.Plain;
    }
}
