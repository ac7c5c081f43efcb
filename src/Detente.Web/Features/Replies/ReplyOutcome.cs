namespace Detente.Web.Features.Replies;

public enum ReplyOutcome
{
    Sent,
    Held,
    NeedsConfirmation,
}
