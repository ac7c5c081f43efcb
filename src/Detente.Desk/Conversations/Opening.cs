using System.Security.Cryptography;
using System.Text;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>The first step of a conversation.</summary>
internal static class Opening
{
    public static Append Of(WorkspaceId workspace, OpenConversation opening, IdSource ids, DateTimeOffset now)
    {
        var id = opening.OperationId is { } key ? IdOf(workspace, key) : new(ids.Next());
        var info = new ConversationInfo(id.ToString())
        {
            Channel = opening.Channel,
            CustomerName = StoredText.Name(opening.CustomerName),
            AgentName = StoredText.Name(opening.AgentName),
            Locale = StoredText.Name(opening.Locale) ?? "en",
        };
        var state = DetenteEngine.Open(info);
        var summary = new ConversationSummary(id, 1)
        {
            Channel = info.Channel,
            CustomerName = info.CustomerName,
            AgentName = info.AgentName,
            OpenedAt = now,
            UpdatedAt = now,
            Stage = state.Stage,
        };
        return new(workspace, 0, new(summary, state),
        [
            new LiveEvent.Opened(0, id, 1, now, info),
            new LiveEvent.StateChanged(0, id, 1, now, summary),
        ])
        {
            Operation = opening.OperationId is { } operation ? new(operation, Fingerprint.Of(opening), 1) : null,
        };
    }

    /// <summary>The same operation makes the same id, so that opening twice meets itself.</summary>
    private static ConversationId IdOf(WorkspaceId workspace, string operationId)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{workspace}\n{operationId}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(new Guid(bytes, bigEndian: true));
    }
}
