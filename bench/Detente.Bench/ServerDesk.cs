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

    public async Task<double> TurnsPerSecondAsync(int clients, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var done = 0;
            for (ConversationId id = default; watch.Elapsed < duration; done++)
            {
                // A conversation has forty turns, then the next customer comes.
                if (done % 40 == 0)
                    id = await OpenAsync();
                var speaker = done % 2 == 0 ? Speaker.Customer : Speaker.Agent;
                if (await Desk.ReceiveAsync(Here, id, new(speaker, ServerWords.Of(done)) { OperationId = $"{client}-{done}" }, default)
                    is not ReceiveResult.Received)
                    throw new InvalidOperationException("A turn was refused.");
            }

            return done;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Seconds to open a conversation of so many turns, the best of three, on a desk that has not seen it.</summary>
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

    private async Task<ConversationId> OpenAsync() =>
        ((OpenResult.Opened)await Desk.OpenAsync(Here, new() { CustomerName = "Ana" }, default)).Id;

    private sealed class OneEngine(DetenteEngine engine) : IEngineSource
    {
        public DetenteEngine For(WorkspaceId workspace) => engine;
    }
}
