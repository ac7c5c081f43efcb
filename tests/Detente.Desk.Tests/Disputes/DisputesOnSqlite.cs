using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Disputes;

public sealed class DisputesOnSqlite(SqliteFolder folder) : DisputeContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
