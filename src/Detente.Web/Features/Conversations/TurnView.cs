using System.Text.Json.Serialization;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>One turn as it was said, and how it was read then.</summary>
/// <param name="Turn">Its index in the conversation, from 0.</param>
public sealed record TurnView(
    int Turn,
    Speaker Speaker,
    [property: JsonConverter(typeof(WireText))] string Text,
    DateTimeOffset? At,
    double? Start,
    double? End,
    double? Loudness,
    double? Overlap,
    ReadingLine Reading)
{
    internal static TurnView Of(TurnRecord record, string conversation, ConversationInfo info) => new(
        record.Index,
        record.Turn.Speaker,
        record.Turn.Text,
        record.Turn.At,
        record.Turn.Start,
        record.Turn.End,
        record.Turn.Loudness,
        record.Turn.Overlap,
        new(conversation, record.ToResult(info)));
}
