using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>
/// Applies commands to conversations: looks, decides, writes; and looks again where another writer was faster.
/// Within one process the commands of a conversation queue up behind each other, each building on the one before
/// without waiting for the disk; between processes the version decides. Nothing is answered before it is durable.
/// </summary>
public sealed class Applier(IConversationStore store)
{
    /// <summary>More than enough unless something is broken: a loser can lose only to a writer who won.</summary>
    private const int Attempts = 32;

    private readonly HeadCache _heads = new(capacity: 2_000);
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    internal async Task<Applied<T>> ApplyAsync<T>(
        WorkspaceId workspace, ConversationId id, Demand demand, Func<StoredConversation, Step<T>> decide,
        CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var (answer, writing) = await EnqueueAsync(workspace, id, demand, decide, cancellationToken);
            // Once a write is on its way, a caller who leaves cannot call it back.
            switch (writing is null ? null : await writing.WaitAsync(cancellationToken))
            {
                case null or AppendResult.Appended:
                    return answer;
                case AppendResult.Replayed(var first):
                    return new Applied<T>.Replayed(first);
            }
        }

        throw new InvalidOperationException($"Conversation {id} was written by others {Attempts} times in a row.");
    }

    /// <summary>The answer, and the write that has to succeed before it may be given.</summary>
    private async Task<(Applied<T>, Task<AppendResult>?)> EnqueueAsync<T>(
        WorkspaceId workspace, ConversationId id, Demand demand, Func<StoredConversation, Step<T>> decide,
        CancellationToken cancellationToken)
    {
        var gate = _gates[(id.GetHashCode() & int.MaxValue) % _gates.Length];
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (await HeadAsync(workspace, id, demand, cancellationToken) is not { } head)
                return (new Applied<T>.NotFound(), null);
            if (demand.Version is { } expected && expected != head.Conversation.Version)
                return (await ReplayOrStaleAsync<T>(workspace, id, demand, head, cancellationToken), null);
            switch (decide(head.Conversation))
            {
                case Step<T>.Write(var append, var answer):
                    var writing = WriteAsync(append, head.Load);
                    _heads.Put(workspace, new(append.Next, head.Load, writing));
                    return (new Applied<T>.Done(answer), writing);
                case Step<T>.Answer(var answer):
                    return (new Applied<T>.Done(answer), SettleAsync(workspace, id, demand, head));
                default:
                    throw new InvalidOperationException("A step writes or answers.");
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Head?> HeadAsync(WorkspaceId workspace, ConversationId id, Demand demand, CancellationToken cancellationToken)
    {
        // Whoever names a version is not to be refused for the sake of a cache: read what is durable.
        if (_heads.TryGet(workspace, id, out var head) && (demand.Version is null || demand.Version == head.Conversation.Version))
            return head;
        return await store.FindAsync(workspace, id, cancellationToken) is { } found ? new Head(found, new object(), null) : null;
    }

    private async Task<Applied<T>> ReplayOrStaleAsync<T>(
        WorkspaceId workspace, ConversationId id, Demand demand, Head head, CancellationToken cancellationToken) =>
        demand.OperationId is { } key && await store.FindOperationAsync(workspace, id, key, cancellationToken) is { } first
            ? new Applied<T>.Replayed(first)
            : new Applied<T>.Stale(demand.Version!.Value, head.Conversation.Version);

    private async Task<AppendResult> WriteAsync(Append append, object load)
    {
        AppendResult? result = null;
        try
        {
            return result = await store.AppendAsync(append);
        }
        finally
        {
            if (result is not AppendResult.Appended)
                _heads.Drop(append.Workspace, append.Conversation, load);
        }
    }

    /// <summary>
    /// Before an answer without a write of its own: what it rests on has to be durable, and a repeated request is
    /// to have its first answer, whatever the conversation looks like by now.
    /// </summary>
    private async Task<AppendResult> SettleAsync(WorkspaceId workspace, ConversationId id, Demand demand, Head head)
    {
        if (head.Writing is { } writing && await writing is not AppendResult.Appended)
        {
            _heads.Drop(workspace, id, head.Load);
            return new AppendResult.Conflict();
        }

        return demand.OperationId is { } key && await store.FindOperationAsync(workspace, id, key, CancellationToken.None) is { } first
            ? new AppendResult.Replayed(first)
            : new AppendResult.Appended();
    }
}
