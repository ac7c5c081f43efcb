using System.Text.Json.Serialization;
using Detente.Desk.Replies;
using Detente.Web.Wire;

namespace Detente.Web.Features.Replies;

/// <summary>A reply that is held back for some seconds.</summary>
/// <param name="ReleaseAt">When it goes out by itself.</param>
/// <param name="Turn">The index of the turn that it became.</param>
public sealed record HeldReplyView(
    string Id,
    [property: JsonConverter(typeof(WireText))] string Text,
    DateTimeOffset ReleaseAt,
    HeldReplyStatus Status,
    int? Turn)
{
    internal static HeldReplyView Of(HeldReply reply) =>
        new(reply.Id.ToString(), reply.Text, reply.ReleaseAt, reply.Status, reply.Turn);
}
