using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Contract;

/// <summary>A conversation as it comes in, with a reply to check where there is one.</summary>
public sealed record ConversationRequest(ConversationInfo Info, ImmutableArray<Turn> Turns)
{
    public string? Draft { get; init; }
}
