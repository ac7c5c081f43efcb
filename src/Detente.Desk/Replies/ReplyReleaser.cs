using Detente.Desk.Alerts;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;

namespace Detente.Desk.Replies;

/// <summary>
/// Sends held replies when their time has come, each exactly once, also after a crash and with many servers: whoever
/// comes second finds the conversation's version changed, looks again, and sees that the reply has gone out.
/// </summary>
public sealed class ReplyReleaser(
    IReplyStore replies, Applier applier, IEngineSource engines, AlertPolicy alerts, TimeProvider clock)
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    /// <summary>Releases what is due now; gives the number of replies that went out.</summary>
    public async Task<int> ReleaseDueAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var due in await replies.DueAsync(clock.GetUtcNow(), AtOnce, cancellationToken))
            if (await ReleaseAsync(due, cancellationToken))
                sent++;
        return sent;
    }

    /// <summary>Releases what falls due until it is cancelled. A failure of the store ends it; the caller starts it again.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await ReleaseDueAsync(cancellationToken);
    }

    private async Task<bool> ReleaseAsync(DueReply due, CancellationToken cancellationToken)
    {
        var engine = engines.For(due.Workspace);
        return await applier.ApplyAsync(due.Workspace, due.Conversation, default, Decide, cancellationToken) is Applied<bool>.Done(true);

        Step<bool> Decide(StoredConversation found)
        {
            var now = clock.Moment();
            if (found.Held.FirstOrDefault(h => h.Id == due.Id) is not { } held || held.ReleaseAt > now)
                return new Step<bool>.Answer(false);
            var fold = TurnFold.Of(found, new Turn(Speaker.Agent, held.Text), engine, alerts, now);
            return new Step<bool>.Write(HeldStep.Release(due.Workspace, found, held, fold, now), true);
        }
    }
}
