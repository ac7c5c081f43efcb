using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace Detente.Store.Reading;

internal sealed class WorkspaceStore(IDbContextFactory<StoreContext> contexts) : IWorkspaceStore
{
    public async Task<bool> AddAsync(Workspace workspace, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO workspace (workspace_id, name, created_at, last_event)
            VALUES ({workspace.Id.Value}, {workspace.Name}, {workspace.CreatedAt.ToUnixTimeMilliseconds()}, 0)
            ON CONFLICT DO NOTHING
            """,
            cancellationToken) == 1;
    }

    public async Task<Workspace?> FindAsync(WorkspaceId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var key = id.Value;
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(w => w.WorkspaceId == key, cancellationToken) is { } row
            ? From(row)
            : null;
    }

    public async Task<IReadOnlyList<Workspace>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Workspaces.AsNoTracking().OrderBy(w => w.WorkspaceId).ToListAsync(cancellationToken);
        return [.. rows.Select(From)];
    }

    public async Task<bool> AddKeyAsync(ApiKey key, string hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO api_key (workspace_id, id, name, role, hash, created_at, revoked_at)
            VALUES ({key.Workspace.Value}, {key.Id.ToString("N")}, {key.Name}, {key.Role.ToString()}, {hash},
                {key.CreatedAt.ToUnixTimeMilliseconds()}, NULL)
            ON CONFLICT DO NOTHING
            """,
            cancellationToken) == 1;
    }

    public async Task<(ApiKey Key, string Hash)?> FindKeyAsync(string hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash, cancellationToken) is { } row
            ? (From(row), row.Hash)
            : null;
    }

    public async Task<IReadOnlyList<ApiKey>> ListKeysAsync(WorkspaceId workspace, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.ApiKeys.AsNoTracking().Where(k => k.WorkspaceId == workspace.Value)
            .OrderBy(k => k.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(From)];
    }

    public async Task<bool> RevokeKeyAsync(WorkspaceId workspace, Guid key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (id, moment) = (key.ToString("N"), at.ToUnixTimeMilliseconds());
        return await db.ApiKeys.Where(k => k.WorkspaceId == workspace.Value && k.Id == id && k.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.RevokedAt, moment), cancellationToken) == 1;
    }

    public async Task PutSetupCodeAsync(WorkspaceId workspace, string hash, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO setup_code (workspace_id, hash, created_at) VALUES ({workspace.Value}, {hash}, {at.ToUnixTimeMilliseconds()})
            ON CONFLICT (workspace_id) DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at
            """,
            cancellationToken);
    }

    public async Task<string?> FindSetupCodeAsync(WorkspaceId workspace, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var oldest = since.ToUnixTimeMilliseconds();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.SetupCodes.Where(c => c.WorkspaceId == workspace.Value && c.CreatedAt >= oldest)
            .Select(c => c.Hash)
            .SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<bool> TakeSetupCodeAsync(WorkspaceId workspace, string hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.SetupCodes.Where(c => c.WorkspaceId == workspace.Value && c.Hash == hash)
            .ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static Workspace From(WorkspaceRow row) =>
        new(WorkspaceId.Parse(row.WorkspaceId), row.Name, DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt));

    private static ApiKey From(ApiKeyRow row) =>
        new(Guid.ParseExact(row.Id, "N"), WorkspaceId.Parse(row.WorkspaceId), row.Name,
            Enum.Parse<Role>(row.Role), DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt))
        {
            RevokedAt = row.RevokedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
        };
}
