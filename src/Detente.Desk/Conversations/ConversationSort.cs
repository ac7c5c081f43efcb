namespace Detente.Desk.Conversations;

/// <summary>The order of a list; what matters most comes first.</summary>
public enum ConversationSort
{
    Updated,
    Risk,
    Heat,

    /// <summary>The customer who has waited longest comes first; those who do not wait come last.</summary>
    Wait,
}
