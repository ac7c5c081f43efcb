using Detente.Engine.Guidance;
using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>A turn's reading, the state after it, and, after a customer turn, what to do next.</summary>
public sealed record TurnResult(int Index, Turn Turn, TurnReading Reading, ConversationState State, Advice? Advice);
