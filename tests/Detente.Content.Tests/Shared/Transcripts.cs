using System.Text;
using Detente.Channels.Transcript;
using Detente.Desk.Contract;

namespace Detente.Content.Tests.Shared;

internal static class Transcripts
{
    public static Task<List<ImportedConversation>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<List<ImportedConversation>> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var read = new List<ImportedConversation>();
        await foreach (var conversation in TranscriptReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            read.Add(conversation);
        return read;
    }

    public static async Task<ConversationRequest> ReadOneAsync(string text)
    {
        var read = Assert.Single(await ReadAsync(text));
        Assert.True(read.Outcome.Succeeded, read.Outcome.Problem);
        return read.Outcome.Conversation;
    }

    /// <summary>The turns as <c>speaker: text</c> lines.</summary>
    public static IEnumerable<string> Lines(this ConversationRequest conversation) =>
        conversation.Turns.Select(turn => $"{turn.Speaker}: {turn.Text}");
}
