using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Web.Features.Replies;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>All of a conversation, in order.</summary>
/// <param name="Held">Replies that are not sent yet.</param>
public sealed record ConversationView(
    string Id,
    long Version,
    ConversationStatus Status,
    Channel Channel,
    PersonName? Customer,
    PersonName? Agent,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    StateView State,
    IReadOnlyList<TurnView> Turns,
    IReadOnlyList<HeldReplyView> Held)
{
    internal static ConversationView Of(ConversationRecord record)
    {
        var (summary, id) = (record.Summary, record.Summary.Id.ToString());
        return new(
            id,
            summary.Version,
            summary.Status,
            summary.Channel,
            PersonName.Of(summary.CustomerName),
            PersonName.Of(summary.AgentName),
            summary.OpenedAt,
            summary.UpdatedAt,
            StateView.Of(record.State),
            [.. record.Turns.Select(turn => TurnView.Of(turn, id, record.State.Info))],
            [.. record.Held.Select(HeldReplyView.Of)]);
    }
}
