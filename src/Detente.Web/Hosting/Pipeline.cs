using Detente.Web.Components;
using Detente.Web.Features.Health;

namespace Detente.Web.Hosting;

/// <summary>What a request passes through, in order, and where it can end.</summary>
internal static class Pipeline
{
    public static void UseDetente(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            SecurityHeaders.Set(context, "'none'");
            return next(context);
        });
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapDetente(this WebApplication app)
    {
        app.MapHealth();
        app.MapOpenApi()
            .WithName("openapi")
            .WithSummary("This document")
            .AllowAnonymous();
        app.MapRazorComponents<App>();
    }
}
