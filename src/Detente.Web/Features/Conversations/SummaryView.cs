using System.Text.Json.Serialization;
using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Web.Wire;

namespace Detente.Web.Features.Conversations;

/// <summary>A conversation's line in a list.</summary>
/// <param name="WaitingSince">Since when the customer has had no answer.</param>
/// <param name="Turns">How many there are.</param>
/// <param name="Spark">The temperature after each of the last turns, oldest first.</param>
public sealed record SummaryView(
    string Id,
    long Version,
    ConversationStatus Status,
    Channel Channel,
    PersonName? Customer,
    PersonName? Agent,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? WaitingSince,
    int Turns,
    double Temperature,
    Band Band,
    double Risk,
    Stage Stage,
    Speaker? LastSpeaker,
    [property: JsonConverter(typeof(WireText))] string LastWords,
    IReadOnlyList<double> Spark)
{
    internal static SummaryView Of(ConversationSummary one) => new(
        one.Id.ToString(),
        one.Version,
        one.Status,
        one.Channel,
        PersonName.Of(one.CustomerName),
        PersonName.Of(one.AgentName),
        one.OpenedAt,
        one.UpdatedAt,
        one.WaitingSince,
        one.Turns,
        one.Temperature.Value,
        one.Temperature.Band,
        one.Risk.Value,
        one.Stage,
        one.LastSpeaker,
        one.LastWords,
        one.Spark);
}
