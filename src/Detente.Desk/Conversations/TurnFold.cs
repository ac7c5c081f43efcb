using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Desk.Live;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>What one more turn makes of a conversation.</summary>
internal sealed record TurnFold(StoredConversation Next, TurnRecord Turn, ImmutableArray<LiveEvent> Events)
{
    private const int LastWords = 160;
    private const int SparkLength = 24;

    /// <param name="alerts">Null where nobody is to be disturbed, as by a transcript from last year.</param>
    public static TurnFold Of(StoredConversation before, Turn turn, DetenteEngine engine, AlertPolicy? alerts, DateTimeOffset now)
    {
        var result = engine.Read(before.State, turn.At is null ? turn with { At = now } : turn);
        var record = TurnRecord.From(result);
        var (raised, memory) = alerts?.Decide(before.Alerts, result, now) ?? ([], before.Alerts);
        var summary = Summarise(before.Summary, result, now);
        var next = before with { Summary = summary, State = result.State, Alerts = memory };
        return new(next, record, alerts is null ? [Taken(summary, record, now)] : [.. Tell(before, next, record, raised, now)]);
    }

    private static IEnumerable<LiveEvent> Tell(
        StoredConversation before, StoredConversation next, TurnRecord record, ImmutableArray<Alert> raised, DateTimeOffset now)
    {
        var (id, version) = (next.Summary.Id, next.Version);
        yield return Taken(next.Summary, record, now);
        yield return new LiveEvent.StateChanged(0, id, version, now, next.Summary);
        foreach (var commitment in record.Reading.Commitments)
            yield return new LiveEvent.CommitmentMade(0, id, version, now, record.Index, commitment);
        ImmutableArray<BackupReason> reasons = [.. next.State.Backup.Except(before.State.Backup)];
        if (reasons.Length > 0)
            yield return new LiveEvent.HandoffWanted(0, id, version, now, reasons);
        foreach (var alert in raised)
            yield return new LiveEvent.AlertRaised(0, id, version, now, alert);
    }

    private static LiveEvent.TurnTaken Taken(ConversationSummary summary, TurnRecord record, DateTimeOffset now) =>
        new(0, summary.Id, summary.Version, now, record);

    private static ConversationSummary Summarise(ConversationSummary before, TurnResult result, DateTimeOffset now)
    {
        var (state, turn) = (result.State, result.Turn);
        var spark = before.Spark.Length < SparkLength ? before.Spark : before.Spark.RemoveAt(0);
        return before with
        {
            Version = before.Version + 1,
            Status = turn.Speaker == Speaker.Customer ? ConversationStatus.Open : before.Status,
            UpdatedAt = now,
            WaitingSince = turn.Speaker switch
            {
                Speaker.Customer => before.WaitingSince ?? now,
                Speaker.System => before.WaitingSince,
                _ => null,
            },
            Turns = state.Turns,
            Temperature = state.Temperature,
            Risk = state.Risk,
            Stage = state.Stage,
            LastSpeaker = turn.Speaker,
            LastWords = StoredText.Line(turn.Text, LastWords),
            Spark = spark.Add(state.Temperature.Value),
        };
    }
}
