namespace Detente.Desk.Conversations;

public enum ConversationStatus
{
    Open,

    /// <summary>Done; the customer's next turn opens it again.</summary>
    Closed,
}
