using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>One client's data, people and packs; nothing crosses it.</summary>
public sealed record Workspace(WorkspaceId Id, string Name, DateTimeOffset CreatedAt);
