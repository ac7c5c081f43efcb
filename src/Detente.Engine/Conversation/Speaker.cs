namespace Detente.Engine.Conversation;

public enum Speaker
{
    Customer,
    Agent,
    Bot,
    System,
}
