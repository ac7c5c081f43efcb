using Detente.Desk.Ids;

namespace Detente.Desk.Workspaces;

/// <summary>Guards the first start with a one-time code that is shown on the console.</summary>
public sealed class SetupDesk(IWorkspaceStore store, WorkspaceDesk workspaces, TimeProvider clock)
{
    /// <summary>How long a code counts.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(1);

    /// <summary>Whether nobody has set this up yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken) =>
        (await store.ListAsync(cancellationToken)).Count == 0;

    /// <summary>A new code; the one before no longer counts.</summary>
    public async Task<string> BeginAsync(CancellationToken cancellationToken)
    {
        var code = Secret.NewCode();
        await store.PutSetupCodeAsync(WorkspaceId.Default, Secret.Hash(code), clock.GetUtcNow(), cancellationToken);
        return code;
    }

    /// <summary>Whether this is the code, without using it up.</summary>
    public async Task<bool> CheckAsync(string code, CancellationToken cancellationToken) =>
        await store.FindSetupCodeAsync(WorkspaceId.Default, clock.GetUtcNow() - Lifetime, cancellationToken) is { } stored
        && Secret.SameHash(Secret.Hash(Typed(code)), stored);

    /// <summary>Uses the code up and makes the workspace. False where the code is wrong or used.</summary>
    public async Task<bool> RedeemAsync(string code, string workspaceName, CancellationToken cancellationToken)
    {
        if (!await CheckAsync(code, cancellationToken)
            || !await store.TakeSetupCodeAsync(WorkspaceId.Default, Secret.Hash(Typed(code)), cancellationToken))
            return false;
        await workspaces.EnsureAsync(WorkspaceId.Default, workspaceName, cancellationToken);
        return true;
    }

    private static string Typed(string code) => code.Trim().ToUpperInvariant();
}
