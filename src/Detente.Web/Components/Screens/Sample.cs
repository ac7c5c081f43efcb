using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;

namespace Detente.Web.Components.Screens;

/// <summary>A sample conversation, read.</summary>
public sealed record Sample(string Id, string Title, ConversationInfo Info, ImmutableArray<TurnRecord> Turns)
{
    public ImmutableArray<double> Spark => [.. Turns.Where(record => record.Turn.Speaker == Speaker.Customer)
        .Select(record => record.Standing.Temperature.Value)];

    public Temperature Peak => Turns.IsEmpty ? default : Turns.Max(record => record.Standing.Temperature);

    public Temperature End => Turns.IsEmpty ? default : Turns[^1].Standing.Temperature;
}
