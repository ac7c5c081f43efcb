using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Conversations;

public sealed class ConversationsOnSqlite(SqliteFolder folder) : ConversationContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
