namespace Detente.Desk.Replies;

public enum HeldReplyStatus
{
    Held,
    Released,
    Undone,
    Replaced,
}
