using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Workspaces;

public sealed class WorkspacesOnSqlite(SqliteFolder folder) : WorkspaceContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
