using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Replies;

public sealed class RepliesOnSqlite(SqliteFolder folder) : ReplyContract
{
    protected override StoreOptions NewDatabase() => new() { DataFolder = folder.NewDatabase() };
}
