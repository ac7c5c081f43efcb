using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Web.Tests.Hosting;

/// <summary>The real program on a real port with a database of its own.</summary>
public sealed class WebServer : IAsyncLifetime
{
    public const string Key = "key-of-the-default-workspace";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("detente-web-");
    private readonly string[] settings;
    private WebApplication? app;

    public WebServer()
        : this($"--DETENTE_API_KEY={Key}")
    {
    }

    internal WebServer(params string[] settings) => this.settings = settings;

    internal WebApplication App => app ?? throw new InvalidOperationException("The server has not started.");

    public Uri Address => new(App.Urls.First());

    public async ValueTask InitializeAsync()
    {
        app = DetenteHost.Build(["--urls", "http://127.0.0.1:0", $"--DETENTE_DATA={folder.FullName}", "--DETENTE_DATABASE=", .. settings]);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>A program with a key; without one, a stranger.</summary>
    public HttpClient Client(string? key = Key)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        if (key is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    /// <summary>A browser: it keeps cookies and shows where it is sent.</summary>
    public HttpClient Browser() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>The key of another workspace, which is made for it.</summary>
    public async Task<string> KeyOfAsync(string workspace, Role role = Role.Administrator)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var id = WorkspaceId.Parse(workspace);
        await scope.ServiceProvider.GetRequiredService<WorkspaceDesk>().EnsureAsync(id, workspace, CancellationToken.None);
        return (await scope.ServiceProvider.GetRequiredService<KeyDesk>().IssueAsync(id, "test", role, CancellationToken.None)).Secret;
    }
}
