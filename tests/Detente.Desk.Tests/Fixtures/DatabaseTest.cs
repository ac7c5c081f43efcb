using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Store;
using Xunit;

namespace Detente.Desk.Tests.Fixtures;

/// <summary>A test with a server on a database of its own.</summary>
public abstract class DatabaseTest : IAsyncLifetime
{
    private protected StoreOptions Options { get; private set; } = null!;

    private protected Node Node { get; private set; } = null!;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected static WorkspaceId Here => WorkspaceId.Default;

    public async ValueTask InitializeAsync() => Node = await Node.StartAsync(Options = NewDatabase());

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract StoreOptions NewDatabase();

    private protected async Task<ConversationId> OpenAsync() =>
        Assert.IsType<OpenResult.Opened>(await Node.Desk.OpenAsync(Here, new() { CustomerName = "Ana" }, Ct)).Id;

    private protected async Task<ReceiveResult.Received> ReceiveAsync(ConversationId id, string text) =>
        Assert.IsType<ReceiveResult.Received>(await Node.Desk.ReceiveAsync(Here, id, new(Speaker.Customer, text), Ct));

    private protected async Task<ConversationRecord> GetAsync(ConversationId id)
    {
        var found = await Node.Desk.GetAsync(Here, id, Ct);
        Assert.NotNull(found);
        return found;
    }
}
