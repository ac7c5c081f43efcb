using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>What is known when a conversation begins.</summary>
public sealed record OpenConversation
{
    public Channel Channel { get; init; } = Channel.Chat;

    public string? CustomerName { get; init; }

    public string? AgentName { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string Locale { get; init; } = "en";

    /// <summary>Opening again with the same id gives the first answer and opens nothing.</summary>
    public string? OperationId { get; init; }
}
