using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>Where workspaces, their keys and the setup code are kept. Secrets reach it only as hashes.</summary>
public interface IWorkspaceStore
{
    /// <summary>False where the id is taken.</summary>
    Task<bool> AddAsync(Workspace workspace, CancellationToken cancellationToken);

    Task<Workspace?> FindAsync(WorkspaceId id, CancellationToken cancellationToken);

    Task<IReadOnlyList<Workspace>> ListAsync(CancellationToken cancellationToken);

    /// <summary>False where a key with this hash is there already.</summary>
    Task<bool> AddKeyAsync(ApiKey key, string hash, CancellationToken cancellationToken);

    /// <summary>The key with this hash, revoked or not, and its stored hash.</summary>
    Task<(ApiKey Key, string Hash)?> FindKeyAsync(string hash, CancellationToken cancellationToken);

    Task<IReadOnlyList<ApiKey>> ListKeysAsync(WorkspaceId workspace, CancellationToken cancellationToken);

    Task<bool> RevokeKeyAsync(WorkspaceId workspace, Guid key, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Puts a new setup code in the place of the one before.</summary>
    Task PutSetupCodeAsync(WorkspaceId workspace, string hash, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The code's hash; null where there is none, or only one from before <paramref name="since"/>.</summary>
    Task<string?> FindSetupCodeAsync(WorkspaceId workspace, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Takes the code away; true for the one caller who did.</summary>
    Task<bool> TakeSetupCodeAsync(WorkspaceId workspace, string hash, CancellationToken cancellationToken);
}
