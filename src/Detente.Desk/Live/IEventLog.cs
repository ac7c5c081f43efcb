using System.Collections.Immutable;
using Detente.Desk.Ids;

namespace Detente.Desk.Live;

/// <summary>The record of everything that happened in a workspace.</summary>
public interface IEventLog
{
    Task<long> LastIdAsync(WorkspaceId workspace, CancellationToken cancellationToken);

    /// <summary>Events after an id, in order, at most so many.</summary>
    Task<ImmutableArray<LiveEvent>> ReadAsync(WorkspaceId workspace, long after, int count, CancellationToken cancellationToken);

    /// <summary>Waits until there may be an event after an id; it may also return early.</summary>
    Task WaitAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken);
}
