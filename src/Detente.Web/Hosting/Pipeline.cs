using Detente.Web.Components;
using Detente.Web.Components.Screens;
using Detente.Web.Features.Access;
using Detente.Web.Features.Alerts;
using Detente.Web.Features.Chat;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Disputes;
using Detente.Web.Features.Health;
using Detente.Web.Features.Import;
using Detente.Web.Features.Live;
using Detente.Web.Features.Reading;
using Detente.Web.Features.Replies;
using Detente.Web.Features.Settings;
using Detente.Web.Security;

namespace Detente.Web.Hosting;

/// <summary>What a request passes through, in order, and where it can end.</summary>
internal static class Pipeline
{
    public static void UseDetente(this WebApplication app)
    {
        app.Use(SecurityHeaders.SetAsync);
        app.UseWhen(WantsPage, pages => pages
            .UseExceptionHandler("/sorry/500", createScopeForErrors: true)
            .UseStatusCodePagesWithReExecute("/sorry/{0}", createScopeForStatusCodePages: true));
        app.UseWhen(context => !WantsPage(context), programs => programs.UseExceptionHandler().UseStatusCodePages());
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapDetente(this WebApplication app)
    {
        app.MapHealth();
        var api = app.MapGroup("/api").AddEndpointFilter<CookieAntiforgery>()
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(429);
        api.MapReading();
        api.MapConversations();
        api.MapReplies();
        api.MapDisputes();
        api.MapAlerts();
        api.MapLive();
        api.MapImport();
        api.MapPeople();
        api.MapKeys();
        api.MapSettings();
        app.MapChat();
        app.MapAccess();
        app.MapOpenApi()
            .WithName("openapi")
            .WithSummary("This document")
            .AllowAnonymous();
        app.MapScreens();
        app.MapRazorComponents<App>().RequireAuthorization(Policies.Member);
    }

    /// <summary>A person looks at a page; a program reads a problem.</summary>
    private static bool WantsPage(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
