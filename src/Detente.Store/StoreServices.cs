using Microsoft.Extensions.DependencyInjection;

namespace Detente.Store;

public static class StoreServices
{
    /// <summary>
    /// Adds the store and the desk's services. The host adds <see cref="TimeProvider"/> and an engine source, calls
    /// <c>Database.PrepareAsync</c> before it serves, and runs <c>ReplyReleaser.RunAsync</c> in the background.
    /// </summary>
    public static IServiceCollection AddDetenteStore(this IServiceCollection services, StoreOptions options) =>
        throw new NotImplementedException();
}
