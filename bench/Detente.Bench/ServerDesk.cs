using System.Diagnostics;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Store;
using Detente.Store.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Bench;

/// <summary>A desk on a SQLite file, without a web server in front of it.</summary>
internal sealed class ServerDesk : IAsyncDisposable
{
    private static readonly WorkspaceId Here = WorkspaceId.Default;
    private readonly ServiceProvider _services;

    private ServerDesk(ServiceProvider services) => _services = services;

    private ConversationDesk Desk => _services.GetRequiredService<ConversationDesk>();

    public static async Task<ServerDesk> StartAsync(string folder, DetenteEngine engine)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IEngineSource>(new OneEngine(engine));
        services.AddDetenteStore(new() { DataFolder = folder });
        var desk = new ServerDesk(services.BuildServiceProvider());
        await desk._services.GetRequiredService<SchemaRunner>().RunAsync(default);
        await desk._services.GetRequiredService<WorkspaceDesk>().EnsureAsync(Here, "Default", default);
        return desk;
    }

    /// <summary>How long it takes to open a conversation of so many turns: the best of three.</summary>
    public async Task<TimeSpan> OpenLongAsync(int turns)
    {
        var import = new ImportConversation(new(), [.. Enumerable.Range(0, turns).Select(i =>
            new Turn(i % 2 == 0 ? Speaker.Customer : Speaker.Agent, ServerWords.Of(i)))]);
        var id = ((ImportResult.Imported)await Desk.ImportAsync(Here, import, null, default)).Id;
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            if ((await Desk.GetAsync(Here, id, default))!.Turns.Length != turns)
                throw new InvalidOperationException("Turns are missing.");
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class OneEngine(DetenteEngine engine) : IEngineSource
    {
        public DetenteEngine For(WorkspaceId workspace) => engine;
    }
}
