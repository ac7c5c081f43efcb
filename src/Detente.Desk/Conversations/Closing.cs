using Detente.Desk.Ids;
using Detente.Desk.Live;

namespace Detente.Desk.Conversations;

/// <summary>The step that closes a conversation.</summary>
internal static class Closing
{
    public static Append Of(WorkspaceId workspace, StoredConversation found, DateTimeOffset now)
    {
        var summary = found.Summary with
        {
            Version = found.Version + 1,
            Status = ConversationStatus.Closed,
            UpdatedAt = now,
            WaitingSince = null,
        };
        return new(workspace, found.Version, found with { Summary = summary },
            [new LiveEvent.StateChanged(0, summary.Id, summary.Version, now, summary)]);
    }
}
