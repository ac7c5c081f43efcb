using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Detente.Browser.Tests.Fixtures;

/// <summary>Somebody else's site with the widget's script tag on it.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly WebApplication site;

    private Shop(WebApplication site) => this.site = site;

    /// <summary>Another name for this machine than the program's, and so another site for the browser.</summary>
    public string Origin => site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()
        .Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<Shop> OpenAsync(string desk)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var page = $"<!doctype html><html lang=\"en\"><title>Shop</title><h1>Shop</h1><script src=\"{desk}/widget.js\" data-label=\"Ask us\" async></script>";
        site.MapGet("/", () => Results.Content(page, "text/html"));
        await site.StartAsync();
        return new(site);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
