using Detente.Desk.Tests.Fixtures;
using Detente.Store;
using Xunit;

[assembly: AssemblyFixture(typeof(SqliteFolder))]

namespace Detente.Desk.Tests;

public sealed class ConversationsOnSqlite(SqliteFolder folder) : ConversationContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
