using System.Diagnostics.CodeAnalysis;
using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>
/// The newest known state of the conversations used last. It may run ahead of what is durable, and it may be lost or
/// wrong at any time: the store's version check decides.
/// </summary>
internal sealed class HeadCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(WorkspaceId, ConversationId), LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = new();

    public bool TryGet(WorkspaceId workspace, ConversationId id, [NotNullWhen(true)] out Head? head)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue((workspace, id), out var node))
            {
                head = null;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            head = node.Value.Head;
            return true;
        }
    }

    public void Put(WorkspaceId workspace, Head head)
    {
        var key = (workspace, head.Conversation.Summary.Id);
        lock (_lock)
        {
            if (_entries.Remove(key, out var old))
                _byUse.Remove(old);
            _entries[key] = _byUse.AddFirst(new Entry(key, head));
            if (_entries.Count <= capacity)
                return;
            _entries.Remove(_byUse.Last!.Value.Key);
            _byUse.RemoveLast();
        }
    }

    /// <summary>Forgets a conversation if what is cached goes back to this load.</summary>
    public void Drop(WorkspaceId workspace, ConversationId id, object load)
    {
        var key = (workspace, id);
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node) && ReferenceEquals(node.Value.Head.Load, load)
                && _entries.Remove(key))
                _byUse.Remove(node);
        }
    }

    private sealed record Entry((WorkspaceId, ConversationId) Key, Head Head);
}
