using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;

namespace Detente.Desk.Disputes;

/// <summary>Takes what people say against a reading, and gives it back as labelled examples.</summary>
public sealed class DisputeDesk(
    IDisputeStore store, IConversationStore conversations, IEngineSource engines, IdSource ids, TimeProvider clock)
{
    /// <summary>Keeps an objection, in place of what its author said of the same thing before.</summary>
    public async Task<DisputeResult> PutAsync(
        WorkspaceId workspace, ConversationId conversation, Author author, MakeDispute wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(author);
        ArgumentNullException.ThrowIfNull(wanted);
        if (wanted.Turn < 0 || await conversations.TurnsAsync(workspace, conversation, wanted.Turn, 1, cancellationToken) is not [var record])
            return new DisputeResult.NotFound();
        var (judgement, refusal) = DisputeRules.Judge(wanted, record, engines.For(workspace).Playbook);
        if (judgement is null)
            return refusal!;

        var note = string.IsNullOrWhiteSpace(wanted.Note) ? null : StoredText.Whole(wanted.Note).Trim();
        var before = await store.FindAsync(workspace, conversation, wanted.Turn, wanted.About, author.Id, cancellationToken);
        if (before is not null && before.Judgement == judgement && before.Note == note)
            return new DisputeResult.Kept(before);
        var now = clock.Moment();
        var dispute = new Dispute(new(ids.Next()), conversation, wanted.Turn, author, judgement) { Note = note, MadeAt = now, ChangedAt = now };
        if (!await store.PutAsync(workspace, dispute, cancellationToken))
            return new DisputeResult.NotFound();
        // Whoever sent the same at the same moment may have been first, and its id stays.
        return await store.FindAsync(workspace, conversation, wanted.Turn, wanted.About, author.Id, cancellationToken) is { } kept
            ? new DisputeResult.Kept(kept)
            : new DisputeResult.NotFound();
    }

    /// <summary>Takes back what a person said of one thing; false where there is no such conversation.</summary>
    public async Task<bool> RemoveAsync(
        WorkspaceId workspace, ConversationId conversation, int turn, string about, string author, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(workspace, conversation, cancellationToken) is null)
            return false;
        await store.RemoveAsync(workspace, conversation, turn, about, author, cancellationToken);
        return true;
    }

    /// <summary>What was said of a conversation's turns: by one person, or by everybody where none is named.</summary>
    public async Task<ImmutableArray<Dispute>> OfConversationAsync(
        WorkspaceId workspace, ConversationId conversation, string? author, CancellationToken cancellationToken)
    {
        var all = await store.OfConversationAsync(workspace, conversation, cancellationToken);
        return author is null ? all : [.. all.Where(dispute => dispute.Author.Id == author)];
    }

    /// <summary>A page, or null where <see cref="DisputeQuery.Limit"/> is out of range.</summary>
    public async Task<DisputePage?> ListAsync(WorkspaceId workspace, DisputeQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Limit is < 1 or > 200 ? null : await store.ListAsync(workspace, query, cancellationToken);
    }

    /// <summary>What people agree on, turn by turn, with the turns before it: labelled examples.</summary>
    public async IAsyncEnumerable<Correction> CorrectionsAsync(
        WorkspaceId workspace, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var conversation in await store.ConversationsAsync(workspace, cancellationToken))
            foreach (var group in (await store.OfConversationAsync(workspace, conversation, cancellationToken)).GroupBy(one => (one.Turn, one.Judgement.About)))
            {
                if (Agreement.Of([.. group]) is not { } agreed)
                    continue;
                var from = Math.Max(0, agreed.Turn - Correction.TurnsBefore);
                var turns = await conversations.TurnsAsync(workspace, conversation, from, agreed.Turn - from + 1, cancellationToken);
                if (turns is [.. var before, var turn] && turn.Index == agreed.Turn)
                    yield return new(agreed.Id, [.. before.Select(one => one.Turn)], turn, agreed.Judgement) { Note = agreed.Note };
            }
    }
}
