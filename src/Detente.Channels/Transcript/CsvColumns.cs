namespace Detente.Channels.Transcript;

/// <summary>Which column of a table holds what; −1 where none does.</summary>
internal sealed record CsvColumns(int Speaker, int Text, int Conversation, int At)
{
    public static CsvColumns Find(IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim().Trim('"', '\ufeff').Replace(' ', '_').ToLowerInvariant()).ToList();
        return new(
            First(names, "speaker", "role", "speaker_role", "participant", "sender", "from", "author", "who", "name"),
            First(names, "text", "message", "body", "content", "utterance", "words", "transcript", "comment"),
            First(names, "conversation", "conversation_id", "conversationid", "thread", "thread_id", "ticket", "ticket_id", "case", "case_id", "call_id", "chat_id", "session", "session_id"),
            First(names, "at", "time", "timestamp", "date", "created_at", "sent_at"));
    }

    private static int First(List<string> header, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (header.IndexOf(name) is >= 0 and var index)
                return index;
        return -1;
    }
}
