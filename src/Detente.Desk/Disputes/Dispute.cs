using Detente.Desk.Ids;

namespace Detente.Desk.Disputes;

/// <summary>
/// A person's objection to how one turn was read: one for each person and thing, which they can change and take back.
/// It is about the conversation and no part of it: neither its version nor its state moves.
/// </summary>
public sealed record Dispute(DisputeId Id, ConversationId Conversation, int Turn, Author Author, Judgement Judgement)
{
    /// <summary>Why, in the person's own words.</summary>
    public string? Note { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}
