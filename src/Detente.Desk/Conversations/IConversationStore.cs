using System.Collections.Immutable;
using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>Where conversations are kept.</summary>
public interface IConversationStore
{
    /// <summary>
    /// Writes a step and answers once it is durable. Steps of one conversation are applied in the order of the calls,
    /// so that a step may build on one that is not answered yet.
    /// </summary>
    Task<AppendResult> AppendAsync(Append append);

    Task<StoredConversation?> FindAsync(WorkspaceId workspace, ConversationId id, CancellationToken cancellationToken);

    Task<Operation?> FindOperationAsync(
        WorkspaceId workspace, ConversationId id, string operationId, CancellationToken cancellationToken);

    /// <summary>Turns from an index on, in order.</summary>
    Task<ImmutableArray<TurnRecord>> TurnsAsync(
        WorkspaceId workspace, ConversationId id, int from, int count, CancellationToken cancellationToken);

    Task<ListResult> ListAsync(WorkspaceId workspace, ConversationQuery query, CancellationToken cancellationToken);
}
