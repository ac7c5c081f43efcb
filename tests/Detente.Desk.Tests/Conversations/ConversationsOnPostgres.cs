using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Conversations;

public sealed class ConversationsOnPostgres(PostgresServer server) : ConversationContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
