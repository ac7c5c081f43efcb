using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>Makes and finds workspaces.</summary>
public sealed class WorkspaceDesk(IWorkspaceStore store, TimeProvider clock)
{
    /// <summary>The workspace with this id: a new one, or the one that is there already.</summary>
    public async Task<Workspace> EnsureAsync(WorkspaceId id, string name, CancellationToken cancellationToken)
    {
        var workspace = new Workspace(id, name, clock.GetUtcNow());
        return await store.AddAsync(workspace, cancellationToken)
            ? workspace
            : await store.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"Workspace {id} is neither new nor there.");
    }

    public Task<Workspace?> FindAsync(WorkspaceId id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<Workspace>> ListAsync(CancellationToken cancellationToken) => store.ListAsync(cancellationToken);
}
