using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Store.Schema;
using Detente.Web.Security;
using Microsoft.Extensions.Options;

namespace Detente.Web.Hosting;

/// <summary>What must be true before the first request is taken.</summary>
internal sealed class StartUp(IServiceScopeFactory scopes, IOptions<HostSettings> settings, IEngineSource engines) : IHostedService
{
    private const string KeyName = HostSettings.ApiKeyKey;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var warmed = Task.Run(() => engines.For(WorkspaceId.Default), cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SchemaRunner>().RunAsync(cancellationToken);
        if (settings.Value.ApiKey.Length > 0)
            await TakeKeyAsync(scope.ServiceProvider, settings.Value.ApiKey, cancellationToken);
        else if (await scope.ServiceProvider.GetRequiredService<FirstStart>().IsNeededAsync(cancellationToken))
            await ShowCodeAsync(scope.ServiceProvider.GetRequiredService<SetupDesk>(), cancellationToken);
        await warmed;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The environment's key counts, and the ones that it named at earlier starts no longer do.</summary>
    private static async Task TakeKeyAsync(IServiceProvider services, string secret, CancellationToken cancel)
    {
        await services.GetRequiredService<WorkspaceDesk>().EnsureAsync(WorkspaceId.Default, "Default", cancel);
        var keys = services.GetRequiredService<KeyDesk>();
        await keys.EnsureAsync(WorkspaceId.Default, KeyName, Role.Administrator, secret, cancel);
        var current = await keys.AuthenticateAsync(secret, cancel);
        foreach (var old in await keys.ListAsync(WorkspaceId.Default, cancel))
            if (old.Name == KeyName && old.RevokedAt is null && old.Id != current?.Key)
                await keys.RevokeAsync(WorkspaceId.Default, old.Id, cancel);
    }

    /// <summary>Plainly on the console, for the person who started the program; a log collector is not the place for it.</summary>
    private static async Task ShowCodeAsync(SetupDesk setup, CancellationToken cancel)
    {
        var code = await setup.BeginAsync(cancel);
        await Console.Out.WriteLineAsync($"{Environment.NewLine}  Setup code: {code}{Environment.NewLine}"
            + $"  Open /setup in a browser and enter it to make the first administrator.{Environment.NewLine}");
    }
}
