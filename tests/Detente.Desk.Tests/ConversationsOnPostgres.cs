using Detente.Desk.Tests.Fixtures;
using Detente.Store;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Detente.Desk.Tests;

public sealed class ConversationsOnPostgres(PostgresServer server) : ConversationContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
