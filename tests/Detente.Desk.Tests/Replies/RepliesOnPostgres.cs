using Detente.Store;
using Detente.Tests.Shared;

namespace Detente.Desk.Tests.Replies;

public sealed class RepliesOnPostgres(PostgresServer server) : ReplyContract
{
    protected override StoreOptions NewDatabase() => new() { Database = server.NewDatabase() };
}
