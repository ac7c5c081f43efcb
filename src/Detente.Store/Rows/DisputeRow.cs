namespace Detente.Store.Rows;

internal sealed class DisputeRow
{
    public required string WorkspaceId { get; set; }

    public required string ConversationId { get; set; }

    public int Turn { get; set; }

    public required string About { get; set; }

    public required string AuthorId { get; set; }

    public required string Id { get; set; }

    public required string AuthorName { get; set; }

    public required string Kind { get; set; }

    /// <summary>Of what is missing: the words that show it.</summary>
    public int? SpanStart { get; set; }

    public int? SpanEnd { get; set; }

    public string? Emotion { get; set; }

    public double? Temperature { get; set; }

    public string? Note { get; set; }

    public long MadeAt { get; set; }

    public long ChangedAt { get; set; }
}
