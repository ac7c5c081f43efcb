namespace Detente.Desk.Conversations;

public enum ConversationStatus
{
    Open,

    /// <summary>Done; a further turn opens it again.</summary>
    Closed,
}
