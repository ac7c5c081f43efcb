namespace Detente.Store.Rows;

internal sealed class ApiKeyRow
{
    public required string WorkspaceId { get; set; }

    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string Role { get; set; }

    public required string Hash { get; set; }

    public long CreatedAt { get; set; }

    public long? RevokedAt { get; set; }
}
