using Detente.Desk.Ids;

namespace Detente.Desk.Replies;

/// <summary>Sends an agent's replies: checked first, and held back for some seconds while the conversation is hot.</summary>
public sealed class ReplyDesk
{
    public Task<ReplyResult> SendAsync(WorkspaceId workspace, ConversationId id, SendReply reply, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public Task<UndoResult> UndoAsync(WorkspaceId workspace, ConversationId id, ReplyId reply, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
