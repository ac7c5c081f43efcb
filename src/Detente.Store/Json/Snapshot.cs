using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Desk.Replies;
using Detente.Engine.Conversation;

namespace Detente.Store.Json;

/// <summary>The part of a conversation that no query looks into.</summary>
internal sealed record Snapshot(ConversationState State, AlertMemory Alerts, ImmutableArray<HeldReply> Replies);
