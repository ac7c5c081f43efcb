using Detente.Content;
using Detente.Engine.Playbooks;
using Microsoft.Extensions.Options;

namespace Detente.Web.Hosting;

/// <summary>Builds and runs the web program.</summary>
internal static class DetenteHost
{
    private const string DefaultUrl = "http://localhost:5080";

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            await Console.Error.WriteLineAsync("Détente cannot start with these settings:");
            foreach (var failure in wrong.Failures)
                await Console.Error.WriteLineAsync($"  - {failure}");
            return 2;
        }
        catch (Exception wrong) when (wrong is ContentException or PlaybookException)
        {
            await Console.Error.WriteLineAsync($"Détente cannot start with this content; 'detente content lint' tells more:{Environment.NewLine}{wrong.Message}");
            return 2;
        }
    }

    internal static WebApplication Build(string[] args)
    {
        // The program's own folder holds appsettings.json and wwwroot, from wherever it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(DetenteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);
        builder.AddDetente();
        var app = builder.Build();
        app.UseDetente();
        app.MapDetente();
        return app;
    }
}
