using System.Collections.Immutable;
using Detente.Desk.Ids;
using Detente.Engine.Reading;

namespace Detente.Desk.Conversations;

/// <summary>The answer to <see cref="OpenConversation"/>.</summary>
public abstract record OpenResult
{
    private OpenResult()
    {
    }

    public sealed record Opened(ConversationId Id, long Version, bool Replayed) : OpenResult
    {
        /// <summary>What will not be read of it, and why.</summary>
        public ImmutableArray<Note> Notes { get; init; } = [];
    }

    /// <summary>The operation id was used before for something else.</summary>
    public sealed record OperationReused(string OperationId) : OpenResult;

    /// <summary>Refused; <see cref="Field"/> names what to mend.</summary>
    public sealed record Rejected(string Field, string Reason) : OpenResult;
}
