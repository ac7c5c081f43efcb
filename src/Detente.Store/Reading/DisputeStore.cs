using System.Collections.Immutable;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Engine.Text;
using Detente.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace Detente.Store.Reading;

internal sealed class DisputeStore(IDbContextFactory<StoreContext> contexts) : IDisputeStore
{
    public async Task<bool> PutAsync(WorkspaceId workspace, Dispute dispute, CancellationToken cancellationToken)
    {
        var row = RowOf(workspace, dispute);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO dispute (workspace_id, conversation_id, turn, about, author_id, id, author_name, kind,
                span_start, span_end, emotion, temperature, note, made_at, changed_at)
            SELECT workspace_id, id, {row.Turn}, {row.About}, {row.AuthorId}, {row.Id}, {row.AuthorName}, {row.Kind},
                {row.SpanStart}, {row.SpanEnd}, {row.Emotion}, {row.Temperature}, {row.Note}, {row.MadeAt}, {row.ChangedAt}
            FROM conversation WHERE workspace_id = {row.WorkspaceId} AND id = {row.ConversationId}
            ON CONFLICT (workspace_id, conversation_id, turn, about, author_id) DO UPDATE SET
                author_name = excluded.author_name, kind = excluded.kind, span_start = excluded.span_start, span_end = excluded.span_end,
                emotion = excluded.emotion, temperature = excluded.temperature, note = excluded.note, changed_at = excluded.changed_at
            """,
            cancellationToken) == 1;
    }

    public async Task<Dispute?> FindAsync(
        WorkspaceId workspace, ConversationId conversation, int turn, string about, string author, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await One(db, workspace, conversation, turn, about, author).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row
            ? From(row)
            : null;
    }

    public async Task RemoveAsync(
        WorkspaceId workspace, ConversationId conversation, int turn, string about, string author, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await One(db, workspace, conversation, turn, about, author).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<ImmutableArray<Dispute>> OfConversationAsync(
        WorkspaceId workspace, ConversationId conversation, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, key) = (workspace.Value, conversation.ToString());
        var rows = await db.Disputes.AsNoTracking().Where(d => d.WorkspaceId == inWorkspace && d.ConversationId == key)
            .OrderBy(d => d.Turn).ThenBy(d => d.About).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(From)];
    }

    public async Task<ImmutableArray<ConversationId>> ConversationsAsync(WorkspaceId workspace, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var inWorkspace = workspace.Value;
        var found = await db.Disputes.Where(d => d.WorkspaceId == inWorkspace).Select(d => d.ConversationId)
            .Distinct().OrderBy(id => id).ToListAsync(cancellationToken);
        return [.. found.Select(id => ConversationId.Parse(id))];
    }

    public async Task<DisputePage> ListAsync(WorkspaceId workspace, DisputeQuery query, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (inWorkspace, conversation, author, after) = (workspace.Value, query.Conversation?.ToString(), query.Author, query.After?.ToString());
        var rows = await db.Disputes.AsNoTracking()
            .Where(d => d.WorkspaceId == inWorkspace)
            .Where(d => conversation == null || d.ConversationId == conversation)
            .Where(d => author == null || d.AuthorId == author)
            .Where(d => after == null || string.Compare(d.Id, after) < 0)
            .OrderByDescending(d => d.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        var page = rows.Take(query.Limit).Select(From).ToImmutableArray();
        return new(page, rows.Count > query.Limit ? page[^1].Id : null);
    }

    private static IQueryable<DisputeRow> One(
        StoreContext db, WorkspaceId workspace, ConversationId conversation, int turn, string about, string author)
    {
        var (inWorkspace, key) = (workspace.Value, conversation.ToString());
        return db.Disputes.Where(d =>
            d.WorkspaceId == inWorkspace && d.ConversationId == key && d.Turn == turn && d.About == about && d.AuthorId == author);
    }

    private static DisputeRow RowOf(WorkspaceId workspace, Dispute dispute)
    {
        var span = (dispute.Judgement as Judgement.Missing)?.Span;
        return new()
        {
            WorkspaceId = workspace.Value,
            ConversationId = dispute.Conversation.ToString(),
            Turn = dispute.Turn,
            About = dispute.Judgement.About,
            AuthorId = dispute.Author.Id,
            Id = dispute.Id.ToString(),
            AuthorName = dispute.Author.Name,
            Kind = dispute.Judgement.GetType().Name,
            SpanStart = span?.Start,
            SpanEnd = span?.End,
            Emotion = (dispute.Judgement as Judgement.Feeling)?.Label.ToString(),
            Temperature = (dispute.Judgement as Judgement.Heat)?.Value.Value,
            Note = dispute.Note,
            MadeAt = dispute.MadeAt.ToUnixTimeMilliseconds(),
            ChangedAt = dispute.ChangedAt.ToUnixTimeMilliseconds(),
        };
    }

    private static Dispute From(DisputeRow row) => new(
        DisputeId.Parse(row.Id), ConversationId.Parse(row.ConversationId), row.Turn, new(row.AuthorId, row.AuthorName), JudgementOf(row))
    {
        Note = row.Note,
        MadeAt = DateTimeOffset.FromUnixTimeMilliseconds(row.MadeAt),
        ChangedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ChangedAt),
    };

    private static Judgement JudgementOf(DisputeRow row) => row.Kind switch
    {
        nameof(Judgement.Wrong) => new Judgement.Wrong(row.About),
        nameof(Judgement.Missing) => new Judgement.Missing(row.About, new TextSpan(row.SpanStart!.Value, row.SpanEnd!.Value)),
        nameof(Judgement.Feeling) => new Judgement.Feeling(Enum.Parse<EmotionLabel>(row.Emotion!)),
        nameof(Judgement.Heat) => new Judgement.Heat(new(row.Temperature!.Value)),
        var other => throw new NotSupportedException($"This program does not know a dispute of the kind {other}."),
    };
}
