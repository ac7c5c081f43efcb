using Detente.Desk.Conversations;
using Detente.Store;
using Detente.Web.Components.Screens;
using Detente.Web.Features.Chat;
using Detente.Web.Features.Import;
using Detente.Web.Security;
using Detente.Web.Wire;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Detente.Web.Hosting;

/// <summary>All the parts, put together.</summary>
internal static class ServiceSetup
{
    public const int LargestText = 1024 * 1024;

    /// <summary>1 MB of words, and room for what is around them.</summary>
    public const int LargestBody = LargestText + 64 * 1024;

    public static void AddDetente(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<HostSettings>().Configure<IConfiguration>(HostSettings.Bind).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HostSettings>, HostSettingsCheck>();
        services.AddOptions<LimitSettings>().BindConfiguration(LimitSettings.Section).ValidateDataAnnotations().ValidateOnStart();

        if (!builder.Environment.IsDevelopment())
            builder.Logging.ClearProviders().AddJsonConsole();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);

        services.AddSingleton(TimeProvider.System);
        services.AddStore(builder.Configuration);
        services.AddSecurity();
        services.AddRateLimiter();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimits>();
        services.AddProblemDetails();
        services.AddExceptionHandler<RequestFailures>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddOpenApi("v1", ApiDocument.Configure);
        services.ConfigureHttpJsonOptions(json => WireJson.Configure(json.SerializerOptions));
        services.AddRazorComponents();
        services.AddScreens();
        services.AddCors().AddScoped<ICorsPolicyProvider, ChatCors>();
        services.AddScoped<ChatFeed>().AddScoped<TranscriptImport>();
        services.AddHostedService<StartUp>().AddHostedService<ReplyReleases>();
    }

    private static void AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        var host = new HostSettings();
        HostSettings.Bind(host, configuration);
        services.AddSingleton<IEngineSource, EngineSource>();
        services.AddDetenteStore(new() { DataFolder = host.DataFolder, Database = host.Database });
    }
}
