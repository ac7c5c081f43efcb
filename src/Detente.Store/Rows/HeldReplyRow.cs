namespace Detente.Store.Rows;

/// <summary>What is due: found here, decided by its conversation, whose snapshot holds the words.</summary>
internal sealed class HeldReplyRow
{
    public required string WorkspaceId { get; set; }

    public required string Id { get; set; }

    public required string ConversationId { get; set; }

    public required string Status { get; set; }

    public long ReleaseAt { get; set; }
}
