using System.Linq.Expressions;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Store.Rows;
using Detente.Store.Writing;

namespace Detente.Store.Reading;

/// <summary>A conversation's row as its line in a list.</summary>
internal static class Summaries
{
    /// <summary>Everything but the snapshot, which is long and not listed.</summary>
    public static Expression<Func<ConversationRow, ConversationRow>> Listed { get; } = row => new ConversationRow
    {
        WorkspaceId = row.WorkspaceId,
        Id = row.Id,
        Version = row.Version,
        Status = row.Status,
        Channel = row.Channel,
        CustomerName = row.CustomerName,
        AgentName = row.AgentName,
        OpenedAt = row.OpenedAt,
        UpdatedAt = row.UpdatedAt,
        WaitingSince = row.WaitingSince,
        Turns = row.Turns,
        Temperature = row.Temperature,
        Risk = row.Risk,
        Stage = row.Stage,
        LastSpeaker = row.LastSpeaker,
        LastWords = row.LastWords,
        Spark = row.Spark,
        Snapshot = "",
    };

    public static ConversationSummary Of(ConversationRow row) => new(ConversationId.Parse(row.Id), row.Version)
    {
        Status = Enum.Parse<ConversationStatus>(row.Status),
        Channel = Enum.Parse<Channel>(row.Channel),
        CustomerName = row.CustomerName,
        AgentName = row.AgentName,
        OpenedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.OpenedAt),
        UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.UpdatedAt),
        WaitingSince = Columns.Waiting(row.WaitingSince),
        Turns = row.Turns,
        Temperature = new(row.Temperature),
        Risk = new(row.Risk),
        Stage = Enum.Parse<Stage>(row.Stage),
        LastSpeaker = row.LastSpeaker is null ? null : Enum.Parse<Speaker>(row.LastSpeaker),
        LastWords = row.LastWords,
        Spark = Columns.Spark(row.Spark),
    };
}
