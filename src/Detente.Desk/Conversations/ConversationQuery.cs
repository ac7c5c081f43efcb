namespace Detente.Desk.Conversations;

/// <summary>Which conversations to list.</summary>
public sealed record ConversationQuery
{
    /// <summary>Null lists all.</summary>
    public ConversationStatus? Status { get; init; }

    public ConversationSort Sort { get; init; }

    /// <summary>What the page before gave as <see cref="ConversationPage.Next"/>.</summary>
    public string? Cursor { get; init; }

    /// <summary>1 to 200.</summary>
    public int Limit { get; init; } = 50;
}
