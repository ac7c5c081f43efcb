using System.Collections.Immutable;
using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>Opens conversations, takes in their turns, and tells where they stand.</summary>
public sealed class ConversationDesk
{
    public Task<OpenResult> OpenAsync(WorkspaceId workspace, OpenConversation opening, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Reads a turn and records it; answers once it is durable.</summary>
    public Task<ReceiveResult> ReceiveAsync(
        WorkspaceId workspace, ConversationId id, ReceiveTurn receive, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>All of a conversation, or null.</summary>
    public Task<ConversationRecord?> GetAsync(WorkspaceId workspace, ConversationId id, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Turns from an index on, at most so many, in order; null where there is no such conversation.</summary>
    public Task<ImmutableArray<TurnRecord>?> TurnsAsync(
        WorkspaceId workspace, ConversationId id, int from, int count, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public Task<ListResult> ListAsync(WorkspaceId workspace, ConversationQuery query, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Checks a draft in the light of the conversation. Nothing is recorded.</summary>
    public Task<CheckResult> CheckAsync(WorkspaceId workspace, ConversationId id, string draft, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    public Task<CloseResult> CloseAsync(
        WorkspaceId workspace, ConversationId id, long? expectedVersion, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Takes in a whole conversation. With an operation id a broken-off import goes on where it stopped.</summary>
    public Task<ImportResult> ImportAsync(
        WorkspaceId workspace, ImportConversation import, IProgress<ImportProgress>? progress, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
