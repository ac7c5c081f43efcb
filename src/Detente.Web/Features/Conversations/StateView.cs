using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Web.Features.Conversations;

/// <summary>Where a conversation stands.</summary>
/// <param name="Received">What the customer has had so far: named, acknowledged, reassured, restated, options, time and the like.</param>
public sealed record StateView(
    double Temperature,
    Band Band,
    double Trend,
    double Peak,
    double Risk,
    Stage Stage,
    EmotionView Emotion,
    IReadOnlyList<string> Received,
    IReadOnlyList<string> OpenQuestions,
    int Offers,
    int Refusals,
    IReadOnlyList<BackupReason> Backup)
{
    private static readonly Received[] Flags = [.. Enum.GetValues<Received>().Where(flag => flag != Engine.Conversation.Received.None)];

    internal static StateView Of(ConversationState state) => new(
        state.Temperature.Value,
        state.Temperature.Band,
        state.Trend,
        state.Peak.Value,
        state.Risk.Value,
        state.Stage,
        new(state.Emotion.Label, state.Emotion.Intensity),
        [.. Flags.Where(flag => state.Received.HasFlag(flag)).Select(Spelling.Of)],
        state.OpenQuestions,
        state.Offers,
        state.Refusals,
        state.Backup);
}
