using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>On whose behalf a request with an API key acts.</summary>
public sealed record KeyHolder(Guid Key, WorkspaceId Workspace, Role Role, string Name);
