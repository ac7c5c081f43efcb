using Detente.Desk.Ids;

namespace Detente.Desk.Live;

/// <summary>A workspace's events as they happen.</summary>
public interface ILiveFeed
{
    /// <summary>
    /// Events after <paramref name="lastEventId"/> in order, then new ones for as long as anybody listens. Null begins
    /// now. It reads the durable log, so that a slow listener falls behind but misses nothing.
    /// </summary>
    IAsyncEnumerable<LiveEvent> Subscribe(WorkspaceId workspace, long? lastEventId, CancellationToken cancellationToken);
}
