using Detente.Store;
using Detente.Tests.Shared;

namespace Detente.Desk.Tests.Disputes;

public sealed class DisputesOnPostgres(PostgresServer server) : DisputeContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
