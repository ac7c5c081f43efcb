using Detente.Store;
using Detente.Tests.Shared;

namespace Detente.Desk.Tests.Workspaces;

public sealed class WorkspacesOnPostgres(PostgresServer server) : WorkspaceContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
