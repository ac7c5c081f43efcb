using System.Text.Json;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Store.Rows;

namespace Detente.Store.Json;

/// <summary>An event's body: what its columns do not hold.</summary>
internal static class EventBody
{
    public static string Write(LiveEvent happened) => happened switch
    {
        LiveEvent.Opened e => JsonSerializer.Serialize(e.Info, StoreJson.Default.ConversationInfo),
        LiveEvent.TurnTaken e => JsonSerializer.Serialize(e.Turn, StoreJson.Default.TurnRecord),
        LiveEvent.StateChanged e => JsonSerializer.Serialize(e.Summary, StoreJson.Default.ConversationSummary),
        LiveEvent.AlertRaised e => JsonSerializer.Serialize(e.Alert, StoreJson.Default.Alert),
        LiveEvent.HandoffWanted e => JsonSerializer.Serialize(new(e.Reasons), StoreJson.Default.Reasons),
        LiveEvent.CommitmentMade e => JsonSerializer.Serialize(new(e.Turn, e.Commitment), StoreJson.Default.Promise),
        LiveEvent.ReplyChanged e => JsonSerializer.Serialize(e.Reply, StoreJson.Default.HeldReply),
        _ => throw new NotSupportedException($"The log cannot write {happened.Kind}."),
    };

    /// <summary>Null for a kind that only a newer version knows.</summary>
    public static LiveEvent? Read(EventRow row)
    {
        var (id, version, at) = (row.Id, row.Version, DateTimeOffset.FromUnixTimeMilliseconds(row.At));
        var conversation = ConversationId.Parse(row.ConversationId);
        return row.Kind switch
        {
            "opened" => new LiveEvent.Opened(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.ConversationInfo)!),
            "turn" => new LiveEvent.TurnTaken(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.TurnRecord)!),
            "state" => new LiveEvent.StateChanged(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.ConversationSummary)!),
            "alert" => new LiveEvent.AlertRaised(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.Alert)!),
            "handoff" => new LiveEvent.HandoffWanted(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.Reasons)!.Backup),
            "commitment" when JsonSerializer.Deserialize(row.Body, StoreJson.Default.Promise) is var (turn, commitment) =>
                new LiveEvent.CommitmentMade(id, conversation, version, at, turn, commitment),
            "reply" => new LiveEvent.ReplyChanged(id, conversation, version, at, JsonSerializer.Deserialize(row.Body, StoreJson.Default.HeldReply)!),
            _ => null,
        };
    }
}
