using System.Collections.Immutable;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>All of a conversation: its line in the list, its state, its turns in order, and the replies still held back.</summary>
public sealed record ConversationRecord(
    ConversationSummary Summary,
    ConversationState State,
    ImmutableArray<TurnRecord> Turns,
    ImmutableArray<HeldReply> Held);
