namespace Detente.Engine.Conversation;

/// <summary>Where a conversation stands. It normally moves down the list and may fall back.</summary>
public enum Stage
{
    Opening,
    Venting,
    Understanding,
    Resolving,
    Agreed,
    Closing,
}
