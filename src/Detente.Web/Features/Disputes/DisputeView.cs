using System.Text.Json.Serialization;
using Detente.Desk.Disputes;
using Detente.Engine.Conversation;
using Detente.Web.Wire;
using Detente.Web.Wire.Shapes;

namespace Detente.Web.Features.Disputes;

/// <summary>A person's objection to how one turn was read.</summary>
/// <param name="Turn">The turn's index in the conversation, from 0.</param>
/// <param name="About">An id of the vocabulary, "emotion" or "temperature".</param>
/// <param name="Holds">Of an id: false where it was found and does not hold, true where it was not found and holds.</param>
/// <param name="Span">Of an id that was not found: where it shows.</param>
/// <param name="Author">Who says so.</param>
/// <param name="Mine">Whether that is the caller.</param>
public sealed record DisputeView(
    string Id,
    string Conversation,
    int Turn,
    string About,
    bool? Holds,
    SpanShape? Span,
    EmotionLabel? Emotion,
    double? Temperature,
    [property: JsonConverter(typeof(WireText))] string? Note,
    string Author,
    bool Mine,
    DateTimeOffset MadeAt,
    DateTimeOffset ChangedAt)
{
    internal static DisputeView Of(Dispute dispute, string caller) => new(
        dispute.Id.ToString(),
        dispute.Conversation.ToString(),
        dispute.Turn,
        dispute.Judgement.About,
        dispute.Judgement switch
        {
            Judgement.Wrong => false,
            Judgement.Missing => true,
            _ => null,
        },
        dispute.Judgement is Judgement.Missing { Span: var span } ? new(span.Start, span.End) : null,
        (dispute.Judgement as Judgement.Feeling)?.Label,
        (dispute.Judgement as Judgement.Heat)?.Value.Value,
        dispute.Note,
        dispute.Author.Name,
        dispute.Author.Id == caller,
        dispute.MadeAt,
        dispute.ChangedAt);
}
