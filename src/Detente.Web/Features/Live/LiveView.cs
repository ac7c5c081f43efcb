using System.Text.Json;
using Detente.Desk.Live;
using Detente.Engine.Conversation;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Replies;
using Detente.Web.Wire;

namespace Detente.Web.Features.Live;

/// <summary>Something that happened in the workspace; which of the last fields is given depends on the event's name.</summary>
/// <param name="Version">The conversation's version after it.</param>
public sealed record LiveView(string Conversation, long Version, DateTimeOffset At)
{
    public TurnView? Turn { get; init; }

    public SummaryView? Summary { get; init; }

    public AlertView? Alert { get; init; }

    /// <summary>Why a second person should step in.</summary>
    public IReadOnlyList<BackupReason>? Reasons { get; init; }

    public CommitmentView? Commitment { get; init; }

    /// <summary>A reply that was held, released, undone or replaced.</summary>
    public HeldReplyView? Reply { get; init; }

    /// <summary>Null for what the log keeps and the stream does not tell: that a conversation was opened, its state says.</summary>
    internal static StreamEvent? Event(LiveEvent live) =>
        Of(live) is { } view ? new(live.Id, live.Kind, JsonSerializer.Serialize(view, WireJson.Options)) : null;

    private static LiveView? Of(LiveEvent live)
    {
        var id = live.Conversation.ToString();
        var view = new LiveView(id, live.Version, live.At);
        return live switch
        {
            LiveEvent.TurnTaken { Turn: var turn } => view with { Turn = TurnView.Of(turn, id, new(id)) },
            LiveEvent.StateChanged { Summary: var summary } => view with { Summary = SummaryView.Of(summary) },
            LiveEvent.AlertRaised { Alert: var alert } => view with { Alert = AlertView.Of(alert) },
            LiveEvent.HandoffWanted { Reasons: var reasons } => view with { Reasons = reasons },
            LiveEvent.CommitmentMade made => view with { Commitment = CommitmentView.Of(made.Turn, made.Commitment) },
            LiveEvent.ReplyChanged { Reply: var reply } => view with { Reply = HeldReplyView.Of(reply) },
            _ => null,
        };
    }
}
