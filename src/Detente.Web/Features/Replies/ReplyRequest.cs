using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Detente.Web.Wire;

namespace Detente.Web.Features.Replies;

/// <summary>An agent's reply.</summary>
/// <param name="Confirmed">A person has seen that the check says "hold", and sends all the same.</param>
/// <param name="Replaces">The id of the held reply that this one takes the place of.</param>
/// <param name="Version">Where given, 409 unless the conversation stands at this version.</param>
public sealed record ReplyRequest(
    [property: Required, JsonConverter(typeof(WireText))] string? Text, bool Confirmed, string? Replaces, long? Version);
