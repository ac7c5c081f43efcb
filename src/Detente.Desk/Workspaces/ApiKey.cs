using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>A key as it is kept: only its hash is stored.</summary>
public sealed record ApiKey(Guid Id, WorkspaceId Workspace, string Name, Role Role, DateTimeOffset CreatedAt)
{
    public DateTimeOffset? RevokedAt { get; init; }
}
