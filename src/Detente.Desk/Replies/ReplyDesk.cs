using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Engine.Drafting;

namespace Detente.Desk.Replies;

/// <summary>Sends an agent's replies: checked first, and held back for some seconds while the conversation is hot.</summary>
public sealed class ReplyDesk(
    IConversationStore store, Applier applier, IEngineSource engines, AlertPolicy alerts, ReplyRules rules, IdSource ids, TimeProvider clock)
{
    public async Task<ReplyResult> SendAsync(
        WorkspaceId workspace, ConversationId id, SendReply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (!OperationKey.IsValid(reply.OperationId))
            return new ReplyResult.Rejected(OperationKey.Field, OperationKey.Rule);
        if (StoredText.Problem(reply.Text) is { } problem)
            return new ReplyResult.Rejected("text", problem);
        if (string.IsNullOrWhiteSpace(reply.Text))
            return new ReplyResult.Rejected("text", "A reply has words.");

        var text = StoredText.Whole(reply.Text);
        var engine = engines.For(workspace);
        var (key, hash) = (reply.OperationId ?? OperationKey.New(ids), Fingerprint.Of("reply", text, reply.Replaces?.ToString()));
        var demand = new Demand(reply.ExpectedVersion, reply.OperationId);
        return await applier.ApplyAsync(workspace, id, demand, Decide, cancellationToken) switch
        {
            Applied<ReplyResult>.Done(var answer) => answer,
            Applied<ReplyResult>.Replayed(var first) when first.Hash == hash => await ReplayAsync(workspace, id, first, cancellationToken),
            Applied<ReplyResult>.Replayed(var first) => new ReplyResult.OperationReused(first.Id),
            Applied<ReplyResult>.Stale(var expected, var actual) => new ReplyResult.StaleVersion(expected, actual),
            _ => new ReplyResult.NotFound(),
        };

        Step<ReplyResult> Decide(StoredConversation found)
        {
            var now = clock.Moment();
            var replaced = found.Replies.FirstOrDefault(r => r.Id == reply.Replaces);
            if (reply.Replaces is not null && replaced is null)
                return new Step<ReplyResult>.Answer(new ReplyResult.NotFound());
            if (replaced is not null && replaced.Status != HeldReplyStatus.Held)
                return new Step<ReplyResult>.Answer(new ReplyResult.TooLate(replaced));
            if (!reply.Confirmed && engine.Check(found.State, text, now) is { Verdict: Verdict.Hold } check)
                return new Step<ReplyResult>.Answer(new ReplyResult.NeedsConfirmation(check));

            // A reply may not overtake one that is still held, or the customer would read them in the wrong order.
            var waits = found.State.Temperature.Value >= rules.HotAt || found.Held.Any(h => h.Id != reply.Replaces);
            var outcome = waits || replaced is not null ? Hold() : Send();
            return new Step<ReplyResult>.Write(
                outcome.Append with { Operation = OperationOf(outcome) }, outcome.Answer);

            (Append Append, ReplyResult Answer) Hold()
            {
                var held = new HeldReply(new(ids.Next()), id, text, HeldUntil(found, reply.Replaces, now));
                var append = HeldStep.Put(workspace, found, held, replaced, now);
                return (append, new ReplyResult.Held(held, append.Next.Version, Replayed: false));
            }

            (Append Append, ReplyResult Answer) Send()
            {
                var fold = TurnFold.Of(found, new Turn(Speaker.Agent, text), engine, alerts, now);
                return (new(workspace, found.Version, fold.Next, fold.Events),
                    new ReplyResult.Sent(fold.Turn, fold.Next.Version, Replayed: false));
            }
        }

        Operation OperationOf((Append Append, ReplyResult Answer) outcome) => new(key, hash, outcome.Append.Next.Version)
        {
            Turn = (outcome.Answer as ReplyResult.Sent)?.Turn.Index,
            Reply = (outcome.Answer as ReplyResult.Held)?.Reply.Id,
        };
    }

    /// <summary>Takes a held reply back, unless it has gone out.</summary>
    public async Task<UndoResult> UndoAsync(WorkspaceId workspace, ConversationId id, ReplyId reply, CancellationToken cancellationToken)
    {
        return await applier.ApplyAsync(workspace, id, default, Decide, cancellationToken) is Applied<UndoResult>.Done(var answer)
            ? answer
            : new UndoResult.NotFound();

        Step<UndoResult> Decide(StoredConversation found)
        {
            switch (found.Replies.FirstOrDefault(r => r.Id == reply))
            {
                case null:
                    return new Step<UndoResult>.Answer(new UndoResult.NotFound());
                case { Status: HeldReplyStatus.Undone } undone:
                    return new Step<UndoResult>.Answer(new UndoResult.Undone(undone));
                case { Status: HeldReplyStatus.Held } held:
                    var taken = held with { Status = HeldReplyStatus.Undone };
                    return new Step<UndoResult>.Write(
                        HeldStep.Change(workspace, found, taken, clock.Moment()), new UndoResult.Undone(taken));
                case var late:
                    return new Step<UndoResult>.Answer(new UndoResult.TooLate(late));
            }
        }
    }

    private DateTimeOffset HeldUntil(StoredConversation found, ReplyId? replaces, DateTimeOffset now)
    {
        var own = now + rules.HoldFor;
        var others = found.Held.Where(h => h.Id != replaces).Select(h => h.ReleaseAt).DefaultIfEmpty(own).Max();
        return others > own ? others : own;
    }

    private async Task<ReplyResult> ReplayAsync(
        WorkspaceId workspace, ConversationId id, Operation first, CancellationToken cancellationToken)
    {
        if (first.Turn is { } index)
            return new ReplyResult.Sent((await store.TurnsAsync(workspace, id, index, 1, cancellationToken)).Single(), first.Version, Replayed: true);
        var found = await store.FindAsync(workspace, id, cancellationToken);
        return found?.Replies.FirstOrDefault(r => r.Id == first.Reply) is { } held
            ? new ReplyResult.Held(held, first.Version, Replayed: true)
            : new ReplyResult.OperationReused(first.Id);
    }
}
