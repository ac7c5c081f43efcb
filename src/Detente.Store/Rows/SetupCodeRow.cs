namespace Detente.Store.Rows;

internal sealed class SetupCodeRow
{
    public required string WorkspaceId { get; set; }

    public required string Hash { get; set; }

    public long CreatedAt { get; set; }
}
