using System.Collections.Immutable;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Store.Json;
using Detente.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace Detente.Store.Reading;

internal sealed class EventLog(IDbContextFactory<StoreContext> contexts, EventEars ears) : IEventLog
{
    public async Task<long> LastIdAsync(WorkspaceId workspace, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = workspace.Value;
        return await db.Workspaces.Where(w => w.WorkspaceId == id).Select(w => w.LastEvent).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<ImmutableArray<LiveEvent>> ReadAsync(
        WorkspaceId workspace, long after, int count, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = workspace.Value;
        while (true)
        {
            var rows = await db.Events.AsNoTracking().Where(e => e.WorkspaceId == id && e.Id > after)
                .OrderBy(e => e.Id).Take(count).ToListAsync(cancellationToken);
            ImmutableArray<LiveEvent> events = [.. rows.Select(EventBody.Read).OfType<LiveEvent>()];
            if (events.Length > 0 || rows.Count == 0)
                return events;
            after = rows[^1].Id;
        }
    }

    public Task WaitAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken) =>
        ears.WaitAsync(workspace, after, cancellationToken);
}
