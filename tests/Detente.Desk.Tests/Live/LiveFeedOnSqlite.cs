using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Live;

public sealed class LiveFeedOnSqlite(SqliteFolder folder) : LiveContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
