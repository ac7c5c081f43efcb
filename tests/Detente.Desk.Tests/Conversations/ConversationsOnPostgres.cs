using Detente.Store;
using Detente.Tests.Shared;

namespace Detente.Desk.Tests.Conversations;

public sealed class ConversationsOnPostgres(PostgresServer server) : ConversationContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
