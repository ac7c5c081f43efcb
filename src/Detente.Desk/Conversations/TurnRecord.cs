using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Reading;

namespace Detente.Desk.Conversations;

/// <summary>One turn as the log keeps it: what was said, how it was read then, and where the conversation stood after it.</summary>
public sealed record TurnRecord(int Index, Turn Turn, TurnReading Reading, Standing Standing, Advice? Advice)
{
    public static TurnRecord From(TurnResult result) =>
        new(result.Index, result.Turn, result.Reading, Standing.Of(result.State), result.Advice);

    /// <summary>The engine's shape of it. Its state holds what <see cref="Standing"/> keeps, and nothing else.</summary>
    public TurnResult ToResult(ConversationInfo info) =>
        new(Index, Turn, Reading, Standing.ToState(info, Index + 1), Advice);
}
