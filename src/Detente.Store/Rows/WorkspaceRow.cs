namespace Detente.Store.Rows;

internal sealed class WorkspaceRow
{
    public required string WorkspaceId { get; set; }

    public required string Name { get; set; }

    public long CreatedAt { get; set; }

    /// <summary>The id of the newest event; whoever writes events of the workspace holds this row.</summary>
    public long LastEvent { get; set; }
}
