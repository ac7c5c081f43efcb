using System.Collections.Immutable;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Desk.Replies;

namespace Detente.Desk.Conversations;

/// <summary>One step of a conversation, written whole or not at all.</summary>
/// <param name="Expected">The version it builds on; 0 opens the conversation.</param>
/// <param name="Next">The conversation after it, at version <paramref name="Expected"/> + 1.</param>
/// <param name="Events">What happened, in order; the store gives them their ids.</param>
public sealed record Append(WorkspaceId Workspace, long Expected, StoredConversation Next, ImmutableArray<LiveEvent> Events)
{
    public ConversationId Conversation => Next.Summary.Id;

    public Operation? Operation { get; init; }

    /// <summary>Held replies that are new or changed.</summary>
    public ImmutableArray<HeldReply> Replies { get; init; } = [];
}
