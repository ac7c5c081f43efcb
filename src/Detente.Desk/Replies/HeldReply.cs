using Detente.Desk.Ids;

namespace Detente.Desk.Replies;

/// <summary>An agent's reply that is not sent yet and can still be taken back.</summary>
public sealed record HeldReply(ReplyId Id, ConversationId Conversation, string Text, DateTimeOffset ReleaseAt)
{
    public HeldReplyStatus Status { get; init; }

    /// <summary>Index of the turn that it became, once it is released.</summary>
    public int? Turn { get; init; }
}
