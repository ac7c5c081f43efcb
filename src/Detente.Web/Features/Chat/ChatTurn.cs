using System.Text.Json.Serialization;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Chat;

/// <summary>
/// A turn as the customer may see it. It is a type of its own, without a field for anything else, so that a reading,
/// advice or a reply that is held back has no way to the customer.
/// </summary>
public sealed record ChatTurn(
    int Turn, Speaker Speaker, [property: JsonConverter(typeof(WireText))] string Text, DateTimeOffset? At)
{
    /// <summary>Null for what is said behind the customer's back.</summary>
    internal static ChatTurn? Of(TurnRecord record) => record.Turn.Speaker is Speaker.System
        ? null
        : new(record.Index, record.Turn.Speaker, record.Turn.Text, record.Turn.At);
}
