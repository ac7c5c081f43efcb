namespace Detente.Store.Rows;

internal sealed class OperationRow
{
    public required string WorkspaceId { get; set; }

    public required string ConversationId { get; set; }

    public required string Id { get; set; }

    public required string Hash { get; set; }

    public long Version { get; set; }

    public int? Turn { get; set; }

    public string? ReplyId { get; set; }
}
