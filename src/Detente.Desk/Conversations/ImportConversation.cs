using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>A whole conversation from elsewhere.</summary>
public sealed record ImportConversation(OpenConversation Opening, ImmutableArray<Turn> Turns)
{
    /// <summary>Whether it is over; an imported conversation usually is.</summary>
    public bool Close { get; init; } = true;
}
