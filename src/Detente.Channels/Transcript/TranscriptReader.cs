using System.Runtime.CompilerServices;
using Detente.Desk.Contract;

namespace Detente.Channels.Transcript;

/// <summary>Reads conversations out of transcripts. Nothing is thrown for what a file says, only for failing to read it.</summary>
public static class TranscriptReader
{
    /// <param name="stream">UTF-8 text; read once, from where it stands.</param>
    /// <param name="format">What the text is, where that is known.</param>
    /// <param name="name">What conversations without an id of their own are called: the file's name, for example.</param>
    /// <param name="cancellationToken">Stops the reading between conversations.</param>
    public static async IAsyncEnumerable<ImportedConversation> ReadAsync(
        Stream stream,
        TranscriptFormat format = TranscriptFormat.Auto,
        string name = "conversation",
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var peeked = await PeekedStream.OpenAsync(stream, cancellationToken);
        if (format == TranscriptFormat.Auto)
            format = FormatFinder.Find(peeked.Beginning);
        if (format == TranscriptFormat.JsonLines)
        {
            await foreach (var (number, bytes) in JsonLines.ReadAsync(peeked, cancellationToken))
                yield return new(number, ConversationParser.Parse(bytes.Span, $"{name}-{number}"));
            yield break;
        }

        using var text = new StreamReader(peeked, TextLines.StrictUtf8);
        var conversations = format switch
        {
            TranscriptFormat.WebVtt => WebVttTranscript.ReadAsync(text, name, cancellationToken),
            TranscriptFormat.Csv => CsvTranscript.ReadAsync(text, name, cancellationToken),
            _ => PlainTranscript.ReadAsync(text, name, cancellationToken),
        };
        await foreach (var conversation in conversations)
            yield return conversation;
    }
}
