using Detente.Content;
using Detente.Engine.Playbooks;
using Microsoft.AspNetCore.Connections;
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
        catch (Exception wrong) when (SettingFailures(wrong) is { } failures)
        {
            await Console.Error.WriteLineAsync("Détente cannot start with these settings:");
            foreach (var failure in failures)
                await Console.Error.WriteLineAsync($"  - {failure}");
            return 2;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Stop the other program, or choose another port: --urls http://localhost:5081");
            return 2;
        }
        catch (Exception wrong) when (wrong is ContentException or PlaybookException)
        {
            await Console.Error.WriteLineAsync($"Détente cannot start with this content; 'detente content lint' tells more:{Environment.NewLine}{wrong.Message}");
            return 2;
        }
    }

    /// <summary>What is wrong with the settings, of one class or of several; null where it is something else that went wrong.</summary>
    internal static IReadOnlyList<string>? SettingFailures(Exception wrong) => wrong switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException many when many.InnerExceptions.All(one => one is OptionsValidationException) =>
            [.. many.InnerExceptions.Cast<OptionsValidationException>().SelectMany(one => one.Failures)],
        _ => null,
    };

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
        // Before any part asks for its own settings, and so stops at the first wrong one.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.UseDetente();
        app.MapDetente();
        return app;
    }
}
