using System.Collections.Immutable;
using Detente.Desk.Ids;

namespace Detente.Desk.Disputes;

/// <summary>Where disputes are kept: in the workspace of their conversation, and erased with it.</summary>
public interface IDisputeStore
{
    /// <summary>Keeps it in place of what its author said of the same thing before, whose id and beginning stay; false where the conversation is gone.</summary>
    Task<bool> PutAsync(WorkspaceId workspace, Dispute dispute, CancellationToken cancellationToken);

    Task<Dispute?> FindAsync(
        WorkspaceId workspace, ConversationId conversation, int turn, string about, string author, CancellationToken cancellationToken);

    Task RemoveAsync(
        WorkspaceId workspace, ConversationId conversation, int turn, string about, string author, CancellationToken cancellationToken);

    /// <summary>All of a conversation, by turn, by what they are about, then the oldest first.</summary>
    Task<ImmutableArray<Dispute>> OfConversationAsync(WorkspaceId workspace, ConversationId conversation, CancellationToken cancellationToken);

    /// <summary>The conversations that have any.</summary>
    Task<ImmutableArray<ConversationId>> ConversationsAsync(WorkspaceId workspace, CancellationToken cancellationToken);

    Task<DisputePage> ListAsync(WorkspaceId workspace, DisputeQuery query, CancellationToken cancellationToken);
}
