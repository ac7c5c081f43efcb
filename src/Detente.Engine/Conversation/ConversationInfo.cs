namespace Detente.Engine.Conversation;

/// <summary>What is known of a conversation before its first turn.</summary>
public sealed record ConversationInfo(string Id)
{
    public Channel Channel { get; init; } = Channel.Chat;

    public string? CustomerName { get; init; }

    public string? AgentName { get; init; }

    /// <summary>BCP 47 language tag; its language part selects the pack.</summary>
    public string Locale { get; init; } = "en";
}
