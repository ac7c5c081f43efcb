using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>One turn to take in.</summary>
/// <param name="At">When it was said; the time of its arrival where it is not given.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Loudness">dBFS, 0 or less.</param>
/// <param name="Overlap">Seconds during which the other side was speaking too.</param>
/// <param name="Version">Where given, 409 unless the conversation stands at this version.</param>
public sealed record TurnRequest(
    [property: Required] Speaker? Speaker,
    [property: Required, JsonConverter(typeof(WireText))] string? Text,
    DateTimeOffset? At,
    double? Start,
    double? End,
    double? Loudness,
    double? Overlap,
    long? Version)
{
    internal Turn ToTurn(Speaker speaker, string text) =>
        new(speaker, text) { At = At, Start = Start, End = End, Loudness = Loudness, Overlap = Overlap };
}
