using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Desk.Live;

/// <summary>Something that happened in a workspace, as its log keeps it and its live feed tells it.</summary>
/// <param name="Id">Grows by one with every event of the workspace.</param>
/// <param name="Version">The conversation's version after it.</param>
public abstract record LiveEvent(long Id, ConversationId Conversation, long Version, DateTimeOffset At)
{
    /// <summary>The event's name on the wire.</summary>
    public abstract string Kind { get; }

    public sealed record Opened(long Id, ConversationId Conversation, long Version, DateTimeOffset At, ConversationInfo Info)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "opened";
    }

    public sealed record TurnTaken(long Id, ConversationId Conversation, long Version, DateTimeOffset At, TurnRecord Turn)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "turn";
    }

    /// <summary>The conversation's line in the list changed: opened, a turn taken in, closed.</summary>
    public sealed record StateChanged(long Id, ConversationId Conversation, long Version, DateTimeOffset At, ConversationSummary Summary)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "state";
    }

    public sealed record AlertRaised(long Id, ConversationId Conversation, long Version, DateTimeOffset At, Alert Alert)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "alert";
    }

    /// <summary>A second person should step in, for reasons that are new.</summary>
    public sealed record HandoffWanted(
        long Id, ConversationId Conversation, long Version, DateTimeOffset At, ImmutableArray<BackupReason> Reasons)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "handoff";
    }

    public sealed record CommitmentMade(
        long Id, ConversationId Conversation, long Version, DateTimeOffset At, int Turn, Commitment Commitment)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "commitment";
    }

    /// <summary>A reply was held, released, undone or replaced; its status says which.</summary>
    public sealed record ReplyChanged(long Id, ConversationId Conversation, long Version, DateTimeOffset At, HeldReply Reply)
        : LiveEvent(Id, Conversation, Version, At)
    {
        public override string Kind => "reply";
    }
}
