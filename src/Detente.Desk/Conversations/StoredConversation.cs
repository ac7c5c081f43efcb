using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>
/// Everything a decision about a conversation rests on, so that its version alone guards the decision.
/// It can be made again from the log.
/// </summary>
public sealed record StoredConversation(ConversationSummary Summary, ConversationState State)
{
    public AlertMemory Alerts { get; init; } = AlertMemory.Blank;

    /// <summary>The replies that are held, and the last few that were.</summary>
    public ImmutableArray<HeldReply> Replies { get; init; } = [];

    public long Version => Summary.Version;

    public ImmutableArray<HeldReply> Held => [.. Replies.Where(r => r.Status == HeldReplyStatus.Held)];
}
