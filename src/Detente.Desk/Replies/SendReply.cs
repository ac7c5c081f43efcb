using Detente.Desk.Ids;

namespace Detente.Desk.Replies;

/// <summary>An agent's reply to the customer.</summary>
public sealed record SendReply(string Text)
{
    /// <summary>A person has seen a <c>hold</c> verdict and sends all the same.</summary>
    public bool Confirmed { get; init; }

    /// <summary>The held reply that this one, edited, takes the place of.</summary>
    public ReplyId? Replaces { get; init; }

    /// <inheritdoc cref="Conversations.ReceiveTurn.OperationId"/>
    public string? OperationId { get; init; }

    /// <inheritdoc cref="Conversations.ReceiveTurn.ExpectedVersion"/>
    public long? ExpectedVersion { get; init; }
}
