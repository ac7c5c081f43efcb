using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Detente.Browser.Tests.Fixtures.Office))]

namespace Detente.Browser.Tests.Fixtures;

/// <summary>One program and one browser for all tests, set up through the setup page as a person would.</summary>
public sealed class Office : IAsyncDisposable
{
    private readonly Lazy<Task> open;
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private RunningApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string signedIn = "";

    public Office() => open = new(OpenAsync);

    /// <summary>Where the program answers.</summary>
    public string Address => app!.Address;

    private async Task OpenAsync()
    {
        app = await RunningApp.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Flags });
        var page = await PageAsync(null, null);
        await page.GotoAsync("/");
        await Assertions.Expect(page).ToHaveURLAsync($"{Address}/setup");
        await page.GetByLabel("Setup code").FillAsync(app.SetupCode);
        await page.GetByLabel("Your name").FillAsync("Sam Okoye");
        await page.GetByLabel("E-mail").FillAsync("sam@example.org");
        await page.GetByLabel("Password").FillAsync("correct horse battery");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the account" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Three ways in" })).ToBeVisibleAsync();
        signedIn = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }

    /// <summary>A page of somebody who has not signed in, in a browser profile of its own.</summary>
    public async Task<IPage> StrangerAsync(Action<BrowserNewContextOptions>? change = null)
    {
        await open.Value;
        return await PageAsync(null, change);
    }

    /// <summary>A page of the agent, in a browser profile of its own.</summary>
    public async Task<IPage> AgentAsync(Action<BrowserNewContextOptions>? change = null)
    {
        await open.Value;
        return await PageAsync(signedIn, change);
    }

    private async Task<IPage> PageAsync(string? state, Action<BrowserNewContextOptions>? change)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Address,
            StorageState = state,
            ViewportSize = new() { Width = 1366, Height = 820 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        change?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException($"Script error on {page.Url}: {error}");
        return page;
    }

    /// <summary>The system's browser; nothing is ever downloaded.</summary>
    private static string Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need Chromium on the PATH (Debian: apt-get install chromium).");
}
