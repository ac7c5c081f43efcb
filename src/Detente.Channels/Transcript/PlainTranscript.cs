using System.Runtime.CompilerServices;
using Detente.Engine.Conversation;

namespace Detente.Channels.Transcript;

/// <summary><c>Customer: …</c> and <c>Agent: …</c>, or names; lines without a label go on with the turn; <c>---</c> parts conversations.</summary>
internal static class PlainTranscript
{
    public static async IAsyncEnumerable<ImportedConversation> ReadAsync(
        TextReader reader, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new List<(int Number, string Text)>();
        var count = 0;
        await foreach (var (number, line) in TextLines.NumberedAsync(reader, cancellationToken))
        {
            if (line is null)
            {
                yield return ImportedConversation.Refused(number, TextLines.NotUtf8);
                yield break;
            }

            if (!IsRule(line))
            {
                if (line.Length > 0 || lines.Count > 0)
                    lines.Add((number, line));
                continue;
            }

            if (lines.Count > 0)
                yield return Read(lines, count++ == 0 ? name : $"{name}-{count}");
            lines.Clear();
        }

        if (lines.Exists(line => !string.IsNullOrWhiteSpace(line.Text)))
            yield return Read(lines, count++ == 0 ? name : $"{name}-{count}");
    }

    private static bool IsRule(string line) => line.Length >= 3 && line.Trim() is { Length: >= 3 } trimmed && (trimmed.Trim('-').Length == 0 || trimmed.Trim('=').Length == 0);

    private static ImportedConversation Read(List<(int Number, string Text)> lines, string id)
    {
        var parsed = lines.ConvertAll(line => (line.Number, line.Text, Speaker: SpeakerLine.Parse(line.Text)));
        var labels = Labels(parsed.Select(line => line.Speaker).OfType<SpeakerLine>());
        var cast = new CastList();
        var blank = false;
        foreach (var (number, text, speaker) in parsed)
        {
            if (speaker is not null && labels.Contains(speaker.Label))
                cast.Add(speaker.Label, new(Speaker.Customer, speaker.Text) { At = speaker.At });
            else if (!string.IsNullOrWhiteSpace(text) && cast.IsEmpty)
                return ImportedConversation.Refused(number, "who speaks here? Begin each turn with \"Customer:\" or \"Agent:\"");
            else if (!string.IsNullOrWhiteSpace(text))
                cast.Continue(text.Trim(), blank ? "\n\n" : "\n");
            blank = string.IsNullOrWhiteSpace(text);
        }

        return ImportedConversation.Of(lines[0].Number, cast.ToConversation(id, Channel.Chat));
    }

    // "Order: A-1" inside a message is no speaker: a name counts if it is a role, begins the conversation, speaks again, or has a time stamp.
    private static HashSet<string> Labels(IEnumerable<SpeakerLine> lines)
    {
        var all = lines.ToList();
        var counts = all.CountBy(line => line.Label, StringComparer.OrdinalIgnoreCase).ToList();
        var onlyTwo = counts.Count <= 2 && !counts.Exists(pair => Roles.Of(pair.Key) is not null);
        return all.Where((line, index) => index == 0 || line.Stamped || Roles.Of(line.Label) is not null).Select(line => line.Label)
            .Concat(counts.Where(pair => pair.Value > 1 || onlyTwo).Select(pair => pair.Key))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
