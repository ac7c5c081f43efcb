using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Tests.Fixtures;
using Detente.Engine.Conversation;
using Xunit;

namespace Detente.Desk.Tests.Storage;

public sealed class BatchWriterTests(SqliteFolder folder)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_step_that_fails_takes_no_other_with_it()
    {
        await using var node = await Node.StartAsync(new() { DataFolder = folder.NewDatabase() });
        var nowhere = WorkspaceId.Parse("nowhere");
        var opens = Enumerable.Range(0, 40).Select(i => node.Desk.OpenAsync(i % 4 == 0 ? nowhere : WorkspaceId.Default, new(), Ct)).ToList();
        for (var i = 0; i < opens.Count; i++)
            if (i % 4 == 0)
                await Assert.ThrowsAsync<InvalidOperationException>(() => opens[i]);
            else
                Assert.IsType<OpenResult.Opened>(await opens[i]);
    }

    [Fact]
    public async Task What_was_accepted_is_written_before_the_server_ends()
    {
        var options = new Store.StoreOptions { DataFolder = folder.NewDatabase() };
        List<Task<ReceiveResult>> posts;
        ConversationId id;
        await using (var node = await Node.StartAsync(options))
        {
            id = ((OpenResult.Opened)await node.Desk.OpenAsync(WorkspaceId.Default, new(), Ct)).Id;
            posts = [.. Enumerable.Range(0, 100).Select(i => node.Desk.ReceiveAsync(
                WorkspaceId.Default, id, new(Speaker.Customer, $"{i}"), Ct))];
        }

        var acknowledged = posts.Count(p => p is { IsCompletedSuccessfully: true, Result: ReceiveResult.Received });
        await using var restarted = await Node.StartAsync(options);
        var found = await restarted.Desk.GetAsync(WorkspaceId.Default, id, Ct);
        Assert.True(acknowledged <= found!.Turns.Length);
        Assert.Equal(Enumerable.Range(0, found.Turns.Length), found.Turns.Select(t => t.Index));
    }
}
