using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Live;

namespace Detente.Desk.Replies;

/// <summary>The steps that put a reply on hold, take it back, or mark it as gone out.</summary>
internal static class HeldStep
{
    /// <summary>How many replies that are no longer held a conversation remembers, for repeated requests about them.</summary>
    private const int Remembered = 16;

    public static Append Put(
        WorkspaceId workspace, StoredConversation found, HeldReply held, HeldReply? replaced, DateTimeOffset now)
    {
        ImmutableArray<HeldReply> changes = replaced is null ? [held] : [replaced with { Status = HeldReplyStatus.Replaced }, held];
        return Step(workspace, found, Bump(found, now), changes, [], now);
    }

    public static Append Change(WorkspaceId workspace, StoredConversation found, HeldReply changed, DateTimeOffset now) =>
        Step(workspace, found, Bump(found, now), [changed], [], now);

    /// <summary>The reply goes out: the turn and the end of the hold are one step, so that neither comes without the other.</summary>
    public static Append Release(WorkspaceId workspace, StoredConversation found, HeldReply held, TurnFold fold, DateTimeOffset now) =>
        Step(workspace, found, fold.Next, [held with { Status = HeldReplyStatus.Released, Turn = fold.Turn.Index }], fold.Events, now);

    private static StoredConversation Bump(StoredConversation found, DateTimeOffset now) =>
        found with { Summary = found.Summary with { Version = found.Version + 1, UpdatedAt = now } };

    private static Append Step(
        WorkspaceId workspace, StoredConversation found, StoredConversation next, ImmutableArray<HeldReply> changes,
        ImmutableArray<LiveEvent> events, DateTimeOffset now)
    {
        var kept = next.Replies.Where(r => changes.All(c => c.Id != r.Id)).Concat(changes).ToImmutableArray();
        var forgotten = kept.Where(r => r.Status != HeldReplyStatus.Held).SkipLast(Remembered).ToHashSet();
        return new(workspace, found.Version, next with { Replies = kept.RemoveAll(forgotten.Contains) },
            [.. events, .. changes.Select(c => new LiveEvent.ReplyChanged(0, next.Summary.Id, next.Version, now, c))])
        {
            Replies = changes,
        };
    }
}
