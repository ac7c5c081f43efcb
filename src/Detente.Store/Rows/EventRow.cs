namespace Detente.Store.Rows;

internal sealed class EventRow
{
    public required string WorkspaceId { get; set; }

    public long Id { get; set; }

    public required string ConversationId { get; set; }

    public long Version { get; set; }

    public required string Kind { get; set; }

    public long At { get; set; }

    /// <summary>Index of the turn, on turn events only.</summary>
    public int? Turn { get; set; }

    public required string Body { get; set; }
}
