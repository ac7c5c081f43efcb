using System.Collections.Concurrent;
using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>Issues API keys and tells whose key was shown.</summary>
public sealed class KeyDesk(IWorkspaceStore store, IdSource ids, TimeProvider clock)
{
    /// <summary>How long a key that another server revoked still opens this one.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (KeyHolder Holder, DateTimeOffset Until)> _known = new();

    public async Task<IssuedKey> IssueAsync(WorkspaceId workspace, string name, Role role, CancellationToken cancellationToken)
    {
        var secret = Secret.NewKey();
        var key = new ApiKey(ids.Next(), workspace, name, role, clock.GetUtcNow());
        return await store.AddKeyAsync(key, Secret.Hash(secret), cancellationToken)
            ? new(key, secret)
            : throw new InvalidOperationException("A random key came twice.");
    }

    /// <summary>Sees to it that this secret is a key of the workspace, however often it is called.</summary>
    public Task EnsureAsync(WorkspaceId workspace, string name, Role role, string secret, CancellationToken cancellationToken) =>
        store.AddKeyAsync(new(ids.Next(), workspace, name, role, clock.GetUtcNow()), Secret.Hash(secret), cancellationToken);

    /// <summary>Who shows this secret; null for an unknown or revoked key.</summary>
    public async Task<KeyHolder?> AuthenticateAsync(string secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var hash = Secret.Hash(secret);
        if (_known.TryGetValue(hash, out var known) && clock.GetUtcNow() < known.Until)
            return known.Holder;
        if (await store.FindKeyAsync(hash, cancellationToken) is not ({ RevokedAt: null } key, var stored) || !Secret.SameHash(hash, stored))
        {
            _known.TryRemove(hash, out _);
            return null;
        }

        var holder = new KeyHolder(key.Id, key.Workspace, key.Role, key.Name);
        _known[hash] = (holder, clock.GetUtcNow() + Trust);
        return holder;
    }

    public Task<IReadOnlyList<ApiKey>> ListAsync(WorkspaceId workspace, CancellationToken cancellationToken) =>
        store.ListKeysAsync(workspace, cancellationToken);

    /// <summary>False where the workspace has no such key.</summary>
    public async Task<bool> RevokeAsync(WorkspaceId workspace, Guid key, CancellationToken cancellationToken)
    {
        var revoked = await store.RevokeKeyAsync(workspace, key, clock.GetUtcNow(), cancellationToken);
        foreach (var (hash, known) in _known)
            if (known.Holder.Key == key)
                _known.TryRemove(hash, out _);
        return revoked;
    }
}
