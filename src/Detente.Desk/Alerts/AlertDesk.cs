using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>Tries other thresholds on what a workspace has stored. Nobody is disturbed, and nothing is recorded.</summary>
public sealed class AlertDesk(IConversationStore store, AlertPolicy policy)
{
    /// <summary>How many conversations are looked at, the last changed first.</summary>
    public const int Newest = 1_000;

    private const int PageSize = 200;

    /// <summary>Counts over the readings as they were recorded: what the policy saw then, and not what today's content would say.</summary>
    public async Task<AlertSimulation> SimulateAsync(
        WorkspaceId workspace, IReadOnlyDictionary<AlertTier, RuleChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var changed = changes.Aggregate(policy, (before, change) => before.With(change.Key, change.Value.To(before.Of(change.Key))));
        var (now, then, seen) = (AlertTally.Empty, AlertTally.Empty, new HashSet<ConversationId>());
        ConversationPage? page = null;
        do
        {
            var query = new ConversationQuery { Sort = ConversationSort.Updated, Cursor = page?.Next, Limit = PageSize };
            page = await store.ListAsync(workspace, query, cancellationToken) is ListResult.Listed(var listed)
                ? listed
                : throw new InvalidOperationException("The list's own cursor was refused.");
            // What changes between two pages moves in the list, and may come twice.
            foreach (var one in page.Items.Where(one => seen.Count < Newest && seen.Add(one.Id)))
            {
                var info = new ConversationInfo(one.Id.ToString());
                var turns = await store.TurnsAsync(workspace, one.Id, 0, one.Turns, cancellationToken);
                ImmutableArray<TurnResult> results = [.. turns.Select(turn => turn.ToResult(info))];
                (now, then) = (now.Add(AlertReplay.Of(policy, results)), then.Add(AlertReplay.Of(changed, results)));
            }
        }
        while (page.Next is not null && seen.Count < Newest);

        return new(now, then);
    }
}
