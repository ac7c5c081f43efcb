using Detente.Desk.Ids;

namespace Detente.Desk.Disputes;

/// <summary>Which disputes to list; the newest come first.</summary>
public sealed record DisputeQuery
{
    /// <summary>Null lists those of all conversations.</summary>
    public ConversationId? Conversation { get; init; }

    /// <summary>Null lists everybody's.</summary>
    public string? Author { get; init; }

    /// <summary>What the page before gave as <see cref="DisputePage.Next"/>.</summary>
    public DisputeId? After { get; init; }

    /// <summary>1 to 200.</summary>
    public int Limit { get; init; } = 50;
}
