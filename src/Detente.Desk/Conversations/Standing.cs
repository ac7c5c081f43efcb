using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>The part of a state that is told after every turn.</summary>
public sealed record Standing
{
    public Temperature Temperature { get; init; }

    public double Trend { get; init; }

    public Risk Risk { get; init; }

    public Stage Stage { get; init; }

    public Emotion Emotion { get; init; }

    public Received Received { get; init; }

    public ImmutableArray<BackupReason> Backup { get; init; } = [];

    public static Standing Of(ConversationState state) => new()
    {
        Temperature = state.Temperature,
        Trend = state.Trend,
        Risk = state.Risk,
        Stage = state.Stage,
        Emotion = state.Emotion,
        Received = state.Received,
        Backup = state.Backup,
    };

    internal ConversationState ToState(ConversationInfo info, int turns) => new(info)
    {
        Turns = turns,
        Temperature = Temperature,
        Trend = Trend,
        Risk = Risk,
        Stage = Stage,
        Emotion = Emotion,
        Received = Received,
        Backup = Backup,
    };
}
