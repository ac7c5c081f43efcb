using Detente.Desk.Tests.Fixtures;
using Detente.Store;

namespace Detente.Desk.Tests.Replies;

public sealed class RepliesOnPostgres(PostgresServer server) : ReplyContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
