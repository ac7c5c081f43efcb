using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;

namespace Detente.Desk.Disputes;

/// <summary>What people agree on about one turn: an example that a reader can be measured by.</summary>
/// <param name="Id">The first dispute's; the same in every export.</param>
/// <param name="Before">The turns before it, at most <see cref="TurnsBefore"/>, oldest first.</param>
public sealed record Correction(DisputeId Id, ImmutableArray<Turn> Before, TurnRecord Turn, Judgement Judgement)
{
    /// <summary>Enough for temperature and stage to stand where they stood; a whole conversation a line would be long.</summary>
    public const int TurnsBefore = 20;

    public string? Note { get; init; }
}
