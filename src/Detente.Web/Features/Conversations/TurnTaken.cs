using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>A turn that is durable now, and how it was read.</summary>
/// <param name="Turn">Its index in the conversation, from 0.</param>
public sealed record TurnTaken(int Turn, long Version, ReadingLine Reading);
