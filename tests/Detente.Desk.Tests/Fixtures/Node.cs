using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Desk.Replies;
using Detente.Desk.Workspaces;
using Detente.Store;
using Detente.Store.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Desk.Tests.Fixtures;

/// <summary>One server's desk on a database, all of it real but the clock and the playbook.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Node(ServiceProvider services, ManualClock clock) => (_services, Clock) = (services, clock);

    public ManualClock Clock { get; }

    public ConversationDesk Desk => Get<ConversationDesk>();

    public ReplyDesk Replies => Get<ReplyDesk>();

    public ReplyReleaser Releaser => Get<ReplyReleaser>();

    public ILiveFeed Live => Get<ILiveFeed>();

    public static async Task<Node> StartAsync(
        StoreOptions options, ManualClock? clock = null, ReplyRules? rules = null, IEngineSource? engines = null)
    {
        clock ??= new();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(engines ?? new EmptyEngines());
        services.AddSingleton(rules ?? new());
        services.AddDetenteStore(options);
        var node = new Node(services.BuildServiceProvider(), clock);
        await node.Get<SchemaRunner>().RunAsync(CancellationToken.None);
        await node.Get<WorkspaceDesk>().EnsureAsync(WorkspaceId.Default, "Default", CancellationToken.None);
        return node;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
