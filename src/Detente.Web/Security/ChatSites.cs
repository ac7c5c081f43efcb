using Detente.Desk.Ids;
using Microsoft.EntityFrameworkCore;

namespace Detente.Web.Security;

/// <summary>The sites that may show a workspace's chat.</summary>
internal sealed class ChatSites(AccessDb db)
{
    public async Task<IReadOnlyList<string>> OfAsync(WorkspaceId workspace, CancellationToken cancel) =>
        await db.ChatOrigins.AsNoTracking()
            .Where(one => one.WorkspaceId == workspace.Value)
            .Select(one => one.Origin)
            .Order()
            .ToListAsync(cancel);

    public async Task SetAsync(WorkspaceId workspace, IReadOnlyCollection<string> origins, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.ChatOrigins.Where(one => one.WorkspaceId == workspace.Value).ExecuteDeleteAsync(cancel);
        db.ChatOrigins.AddRange(origins.Distinct(StringComparer.Ordinal).Select(one => new ChatOrigin { WorkspaceId = workspace.Value, Origin = one }));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
