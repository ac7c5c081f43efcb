using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Desk.Replies;
using Detente.Desk.Workspaces;
using Detente.Store.Reading;
using Detente.Store.Rows;
using Detente.Store.Schema;
using Detente.Store.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Detente.Store;

public static class StoreServices
{
    /// <summary>
    /// Adds the store and the desk's services. The host adds an <see cref="IEngineSource"/>, runs
    /// <see cref="SchemaRunner"/> before it serves, and <see cref="ReplyReleaser"/> in the background.
    /// </summary>
    public static IServiceCollection AddDetenteStore(this IServiceCollection services, StoreOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new AlertPolicy());
        services.TryAddSingleton(new ReplyRules());
        services.AddSingleton(_ => new Database(options));
        services.AddSingleton(new SchemaFiles("desk", typeof(StoreServices).Assembly));
        services.AddSingleton<SchemaRunner>();
        services.AddPooledDbContextFactory<StoreContext>((provider, context) => provider.GetRequiredService<Database>().Configure(context));

        services.AddSingleton<EventSignal>();
        services.AddSingleton<EventEars>();
        services.AddSingleton<BatchWriter>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<IConversationStore>(provider => provider.GetRequiredService<ConversationStore>());
        services.AddSingleton<IReplyStore>(provider => provider.GetRequiredService<ConversationStore>());
        services.AddSingleton<IDisputeStore, DisputeStore>();
        services.AddSingleton<IEventLog, EventLog>();
        services.AddSingleton<IWorkspaceStore, WorkspaceStore>();

        services.AddSingleton<IdSource>();
        services.AddSingleton<Applier>();
        services.AddSingleton<ConversationDesk>();
        services.AddSingleton<ReplyDesk>();
        services.AddSingleton<DisputeDesk>();
        services.AddSingleton<AlertDesk>();
        services.AddSingleton<ReplyReleaser>();
        services.AddSingleton<ILiveFeed, LiveFeed>();
        services.AddSingleton<WorkspaceDesk>();
        services.AddSingleton<KeyDesk>();
        services.AddSingleton<SetupDesk>();
        return services;
    }
}
