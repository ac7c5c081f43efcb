using System.Collections.Immutable;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>A conversation's line in a list.</summary>
public sealed record ConversationSummary(ConversationId Id, long Version)
{
    public ConversationStatus Status { get; init; }

    public Channel Channel { get; init; }

    public string? CustomerName { get; init; }

    public string? AgentName { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Since when the customer has had no answer; null when nobody waits.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    public int Turns { get; init; }

    public Temperature Temperature { get; init; }

    public Risk Risk { get; init; }

    public Stage Stage { get; init; }

    public Speaker? LastSpeaker { get; init; }

    /// <summary>The beginning of the last turn, on one line, at most 160 characters.</summary>
    public string LastWords { get; init; } = "";

    /// <summary>The temperature after each of the last turns, oldest first; at most 24.</summary>
    public ImmutableArray<double> Spark { get; init; } = [];
}
