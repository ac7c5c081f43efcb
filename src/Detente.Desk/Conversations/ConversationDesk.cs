using System.Collections.Immutable;
using Detente.Desk.Alerts;
using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>Opens conversations, takes in their turns, and tells where they stand.</summary>
public sealed class ConversationDesk(
    IConversationStore store, Applier applier, IEngineSource engines, AlertPolicy alerts, IdSource ids, TimeProvider clock)
{
    /// <summary>Opens a conversation and answers once it is durable.</summary>
    public async Task<OpenResult> OpenAsync(WorkspaceId workspace, OpenConversation opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        if (!OperationKey.IsValid(opening.OperationId))
            return new OpenResult.Rejected(OperationKey.Field, OperationKey.Rule);
        var append = Opening.Of(workspace, opening, ids, clock.Moment());
        var notes = engines.For(workspace).Notes(append.Next.State.Info);
        switch (await store.AppendAsync(append).WaitAsync(cancellationToken))
        {
            case AppendResult.Appended:
                return new OpenResult.Opened(append.Conversation, append.Next.Version, Replayed: false) { Notes = notes };
            case AppendResult.Replayed(var first) when first.Hash == append.Operation!.Hash:
                return new OpenResult.Opened(append.Conversation, first.Version, Replayed: true) { Notes = notes };
            case AppendResult.Replayed:
                return new OpenResult.OperationReused(opening.OperationId!);
            default:
                throw new InvalidOperationException("A new conversation's id is taken.");
        }
    }

    /// <summary>Reads a turn and records it; answers once it is durable.</summary>
    public async Task<ReceiveResult> ReceiveAsync(
        WorkspaceId workspace, ConversationId id, ReceiveTurn receive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receive);
        if (!OperationKey.IsValid(receive.OperationId))
            return new ReceiveResult.Rejected(OperationKey.Field, OperationKey.Rule);
        if (StoredText.Problem(receive.Turn.Text) is { } problem)
            return new ReceiveResult.Rejected("text", problem);

        var turn = receive.Turn with { Text = StoredText.Whole(receive.Turn.Text) };
        var (key, hash) = (receive.OperationId ?? OperationKey.New(ids), Fingerprint.Of(turn));
        var (engine, demand) = (engines.For(workspace), new Demand(receive.ExpectedVersion, receive.OperationId));
        var applied = await applier.ApplyAsync(workspace, id, demand, Decide, cancellationToken);
        return applied switch
        {
            Applied<TurnFold>.Done(var fold) => new ReceiveResult.Received(fold.Turn, fold.Next.Version, Replayed: false),
            Applied<TurnFold>.Replayed(var first) when first.Hash == hash && first.Turn is { } index =>
                new ReceiveResult.Received(await TurnAsync(workspace, id, index, cancellationToken), first.Version, Replayed: true),
            Applied<TurnFold>.Replayed(var first) => new ReceiveResult.OperationReused(first.Id),
            Applied<TurnFold>.Stale(var expected, var actual) => new ReceiveResult.StaleVersion(expected, actual),
            _ => new ReceiveResult.NotFound(),
        };

        Step<TurnFold> Decide(StoredConversation found)
        {
            var fold = TurnFold.Of(found, turn, engine, alerts, clock.Moment());
            var append = new Append(workspace, found.Version, fold.Next, fold.Events)
            {
                Operation = new(key, hash, fold.Next.Version) { Turn = fold.Turn.Index },
            };
            return new Step<TurnFold>.Write(append, fold);
        }
    }

    /// <summary>All of a conversation, or null.</summary>
    public async Task<ConversationRecord?> GetAsync(WorkspaceId workspace, ConversationId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(workspace, id, cancellationToken) is not { } found)
            return null;
        var turns = await store.TurnsAsync(workspace, id, 0, found.Summary.Turns, cancellationToken);
        return new(found.Summary, found.State, turns, found.Held);
    }

    /// <summary>Turns from an index on, at most so many, in order; null where there is no such conversation.</summary>
    public async Task<ImmutableArray<TurnRecord>?> TurnsAsync(
        WorkspaceId workspace, ConversationId id, int from, int count, CancellationToken cancellationToken) =>
        await store.FindAsync(workspace, id, cancellationToken) is null
            ? null
            : await store.TurnsAsync(workspace, id, from, count, cancellationToken);

    public async Task<ListResult> ListAsync(WorkspaceId workspace, ConversationQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Limit is < 1 or > 200
            ? new ListResult.Rejected("limit", "A page has 1 to 200 conversations.")
            : await store.ListAsync(workspace, query, cancellationToken);
    }

    /// <summary>Checks a draft in the light of the conversation. Nothing is recorded.</summary>
    public async Task<CheckResult> CheckAsync(
        WorkspaceId workspace, ConversationId id, string draft, CancellationToken cancellationToken)
    {
        if (StoredText.Problem(draft) is { } problem)
            return new CheckResult.Rejected("draft", problem);
        return await store.FindAsync(workspace, id, cancellationToken) is { } found
            ? new CheckResult.Checked(engines.For(workspace).Check(found.State, StoredText.Whole(draft), clock.GetUtcNow()), found.Version)
            : new CheckResult.NotFound();
    }

    public async Task<CloseResult> CloseAsync(
        WorkspaceId workspace, ConversationId id, long? expectedVersion, CancellationToken cancellationToken)
    {
        var applied = await applier.ApplyAsync(workspace, id, new(expectedVersion, null), Decide, cancellationToken);
        return applied switch
        {
            Applied<long>.Done(var version) => new CloseResult.Closed(version),
            Applied<long>.Stale(var expected, var actual) => new CloseResult.StaleVersion(expected, actual),
            _ => new CloseResult.NotFound(),
        };

        Step<long> Decide(StoredConversation found)
        {
            if (found.Summary.Status == ConversationStatus.Closed)
                return new Step<long>.Answer(found.Version);
            var append = Closing.Of(workspace, found, clock.Moment());
            return new Step<long>.Write(append, append.Next.Version);
        }
    }

    /// <summary>Takes in a whole conversation. With an operation id a broken-off import goes on where it stopped.</summary>
    public async Task<ImportResult> ImportAsync(
        WorkspaceId workspace, ImportConversation import, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (Importer.Problem(import) is { } refused)
            return refused;
        switch (await OpenAsync(workspace, import.Opening, cancellationToken))
        {
            case OpenResult.Rejected(var field, var reason):
                return new ImportResult.Rejected(null, field, reason);
            case OpenResult.Opened(var id, _, _):
                var version = await new Importer(applier, engines, clock).TakeAsync(workspace, id, import, progress, cancellationToken);
                var closed = import.Close ? await CloseAsync(workspace, id, null, cancellationToken) as CloseResult.Closed : null;
                return new ImportResult.Imported(id, closed?.Version ?? version, import.Turns.Length);
            default:
                return new ImportResult.Rejected(null, OperationKey.Field, "This operation id was used for another conversation.");
        }
    }

    private async Task<TurnRecord> TurnAsync(WorkspaceId workspace, ConversationId id, int index, CancellationToken cancellationToken) =>
        (await store.TurnsAsync(workspace, id, index, 1, cancellationToken)).Single();
}
