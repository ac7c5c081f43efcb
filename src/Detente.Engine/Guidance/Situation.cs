using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Engine.Guidance;

/// <summary>Where a conversation stands, as moves and scripts ask about it.</summary>
internal readonly record struct Situation(ConversationState State, string? Concern, bool StillTalking)
{
    public bool Fits(Move move) =>
        Any(move.Cues, State.LastCustomerIds)
        && Any(move.CuesSoFar, State.Cues)
        && Any(move.Backup, State.Backup)
        && Holds(move.Emotions, State.Emotion.Label)
        && Holds(move.Bands, State.Temperature.Band)
        && Holds(move.Stages, State.Stage)
        && Holds(move.Channels, State.Info.Channel)
        && HoldsConcern(move.Concerns)
        && (State.Received & move.Lacks) == 0
        && (State.Received & move.Had) == move.Had
        && Is(move.Offered, State.Offers > 0)
        && Is(move.Asked, State.OpenQuestions.Length > 0)
        && Is(move.StillTalking, StillTalking);

    public bool Fits(Script script) =>
        Holds(script.Channels, State.Info.Channel)
        && Holds(script.Stages, State.Stage)
        && Holds(script.Bands, State.Temperature.Band)
        && Holds(script.Emotions, State.Emotion.Label)
        && Any(script.Cues, State.Cues)
        && HoldsConcern(script.Concerns);

    private bool HoldsConcern(ImmutableArray<string> concerns) => concerns.IsEmpty || (Concern is not null && concerns.Contains(Concern));

    private static bool Is(bool? asked, bool holds) => asked is null || asked == holds;

    private static bool Holds<T>(ImmutableArray<T> wanted, T value) => wanted.IsEmpty || wanted.Contains(value);

    private static bool Any<T>(ImmutableArray<T> wanted, ImmutableArray<T> given)
    {
        if (wanted.IsEmpty)
            return true;
        foreach (var item in wanted)
            if (given.Contains(item))
                return true;
        return false;
    }
}
