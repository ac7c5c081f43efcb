using Detente.Desk.Ids;

namespace Detente.Desk.Replies;

/// <summary>A held reply that may be due.</summary>
public sealed record DueReply(WorkspaceId Workspace, ConversationId Conversation, ReplyId Id);
