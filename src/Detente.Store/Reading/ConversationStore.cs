using System.Collections.Immutable;
using System.Text.Json;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Replies;
using Detente.Store.Json;
using Detente.Store.Rows;
using Detente.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace Detente.Store.Reading;

internal sealed class ConversationStore(IDbContextFactory<StoreContext> contexts, BatchWriter writer) : IConversationStore, IReplyStore
{
    public Task<AppendResult> AppendAsync(Append append) => writer.AppendAsync(append);

    public async Task<StoredConversation?> FindAsync(WorkspaceId workspace, ConversationId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, key) = (workspace.Value, id.ToString());
        var row = await db.Conversations.AsNoTracking()
            .SingleOrDefaultAsync(c => c.WorkspaceId == inWorkspace && c.Id == key, cancellationToken);
        if (row is null)
            return null;
        var (state, alerts, replies) = JsonSerializer.Deserialize(row.Snapshot, StoreJson.Default.Snapshot)!;
        return new(Summaries.Of(row), state) { Alerts = alerts, Replies = replies };
    }

    public async Task<Operation?> FindOperationAsync(
        WorkspaceId workspace, ConversationId id, string operationId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, key) = (workspace.Value, id.ToString());
        var row = await db.Operations.AsNoTracking().SingleOrDefaultAsync(
            o => o.WorkspaceId == inWorkspace && o.ConversationId == key && o.Id == operationId, cancellationToken);
        return row is null ? null : new(row.Id, row.Hash, row.Version)
        {
            Turn = row.Turn,
            Reply = row.ReplyId is null ? null : ReplyId.Parse(row.ReplyId),
        };
    }

    public async Task<ImmutableArray<TurnRecord>> TurnsAsync(
        WorkspaceId workspace, ConversationId id, int from, int count, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, key, to) = (workspace.Value, id.ToString(), (int)Math.Min((long)from + count, int.MaxValue));
        var turns = ImmutableArray.CreateBuilder<TurnRecord>();
        await foreach (var body in db.Events
            .Where(e => e.WorkspaceId == inWorkspace && e.ConversationId == key && e.Turn != null && e.Turn >= from && e.Turn < to)
            .OrderBy(e => e.Turn).Select(e => e.Body).AsAsyncEnumerable().WithCancellation(cancellationToken))
            turns.Add(JsonSerializer.Deserialize(body, StoreJson.Default.TurnRecord)!);
        return turns.DrainToImmutable();
    }

    public async Task<ListResult> ListAsync(WorkspaceId workspace, ConversationQuery query, CancellationToken cancellationToken)
    {
        if (!PageCursor.TryParse(query.Cursor, query.Sort, out var cursor))
            return new ListResult.Rejected("cursor", "This cursor does not come from a list in this order.");
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, status) = (workspace.Value, query.Status?.ToString());
        var found = db.Conversations.AsNoTracking().Where(c => c.WorkspaceId == inWorkspace && (status == null || c.Status == status));
        // One more than asked tells whether there is a next page; the snapshot is left where it is.
        var rows = await PageCursor.Order(found, query.Sort, cursor).Take(query.Limit + 1).Select(Summaries.Listed)
            .ToListAsync(cancellationToken);
        var page = rows.Take(query.Limit).Select(Summaries.Of).ToImmutableArray();
        return new ListResult.Listed(new(page, rows.Count > query.Limit ? PageCursor.After(rows[query.Limit - 1], query.Sort) : null));
    }

    public async Task<ImmutableArray<DueReply>> DueAsync(DateTimeOffset now, int count, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var until = now.ToUnixTimeMilliseconds();
        var rows = await db.HeldReplies.AsNoTracking().Where(r => r.Status == "Held" && r.ReleaseAt <= until)
            .OrderBy(r => r.ReleaseAt).Take(count).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new DueReply(WorkspaceId.Parse(r.WorkspaceId), ConversationId.Parse(r.ConversationId), ReplyId.Parse(r.Id)))];
    }
}
