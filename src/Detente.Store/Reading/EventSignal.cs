using System.Collections.Concurrent;
using Detente.Desk.Ids;

namespace Detente.Store.Reading;

/// <summary>Wakes those who follow a workspace's log.</summary>
internal sealed class EventSignal
{
    private readonly ConcurrentDictionary<WorkspaceId, Bell> _bells = new();

    public void Ring(WorkspaceId workspace, long last) => _bells.GetOrAdd(workspace, _ => new()).Ring(last);

    public Task WaitAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken) =>
        _bells.GetOrAdd(workspace, _ => new()).WaitAsync(after).WaitAsync(cancellationToken);

    private sealed class Bell
    {
        private readonly Lock _lock = new();
        private long _last;
        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Ring(long last)
        {
            lock (_lock)
            {
                if (last <= _last)
                    return;
                _last = last;
                _next.SetResult();
                _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public Task WaitAsync(long after)
        {
            lock (_lock)
                return _last > after ? Task.CompletedTask : _next.Task;
        }
    }
}
