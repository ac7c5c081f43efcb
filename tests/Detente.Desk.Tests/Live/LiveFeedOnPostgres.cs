using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Live;

public sealed class LiveFeedOnPostgres(PostgresServer server) : LiveContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
