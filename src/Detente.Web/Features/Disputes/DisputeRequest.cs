using System.Text.Json.Serialization;
using Detente.Desk.Disputes;
using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Disputes;

/// <summary>What is right instead of what was read.</summary>
/// <param name="Holds">Of an id: false where it was found and does not hold, true where it holds and was not found.</param>
/// <param name="Quote">Of an id that was not found: the words of the turn that show it.</param>
/// <param name="Emotion">Where the emotion is disputed.</param>
/// <param name="Temperature">Where the temperature is disputed: 0 to 100.</param>
/// <param name="Note">Why; at most 1,000 characters.</param>
public sealed record DisputeRequest(
    bool? Holds,
    [property: JsonConverter(typeof(WireText))] string? Quote,
    EmotionLabel? Emotion,
    double? Temperature,
    [property: JsonConverter(typeof(WireText))] string? Note)
{
    internal MakeDispute ToDispute(int turn, string about) =>
        new(turn, about) { Holds = Holds, Quote = Quote, Emotion = Emotion, Temperature = Temperature, Note = Note };
}
