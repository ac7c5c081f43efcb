namespace Detente.Engine.Conversation;

public enum Channel
{
    Chat,
    Email,
    Phone,
    Social,
    InPerson,
}
