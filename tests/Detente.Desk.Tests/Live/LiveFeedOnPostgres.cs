using Detente.Store;
using Detente.Tests.Shared;

namespace Detente.Desk.Tests.Live;

public sealed class LiveFeedOnPostgres(PostgresServer server) : LiveContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
