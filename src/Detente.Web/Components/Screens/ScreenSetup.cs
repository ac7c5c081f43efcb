using System.Security.Claims;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Web.Components.Parts;
using Detente.Web.Resources;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Detente.Web.Components.Screens;

/// <summary>What the screens need, and the fragments of them that are fetched by themselves.</summary>
internal static class ScreenSetup
{
    public static void AddScreens(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<SampleLibrary>();
        services.AddScoped<DeskPartsSource>().AddScoped<DisputePartsSource>();
    }

    public static void MapScreens(this IEndpointRouteBuilder app)
    {
        var parts = app.MapGroup("/desk").RequireAuthorization(Policies.Member).ExcludeFromDescription();
        parts.MapGet("/parts", (ClaimsPrincipal user, DeskPartsSource source, string? list, CancellationToken cancel) =>
                source.DrawAsync(user, null, list == "keep", cancel))
            .WithName("desk-parts").WithSummary("What changed on the desk");
        parts.MapGet("/{id}/parts", (ConversationId id, ClaimsPrincipal user, DeskPartsSource source, string? list, CancellationToken cancel) =>
                source.DrawAsync(user, id, list == "keep", cancel))
            .WithName("talk-parts").WithSummary("What changed on the desk, with this conversation in hand");
        parts.MapGet("/{id}/scripts", ScriptsAsync)
            .WithName("script-choices").WithSummary("Wordings that fit the conversation");
        parts.MapGet("/{id}/turns/{turn:int}", (ConversationId id, int turn, ClaimsPrincipal user, DisputePartsSource source, CancellationToken cancel) =>
                source.DrawTurnAsync(user, id, turn, cancel))
            .WithName("turn-part").WithSummary("One turn, drawn again");
        parts.MapGet("/{id}/turns/{turn:int}/dispute", (ConversationId id, int turn, string? about, ClaimsPrincipal user, DisputePartsSource source, CancellationToken cancel) =>
                source.DrawFormAsync(user, id, turn, about, cancel))
            .WithName("dispute-form").WithSummary("The form for an objection to how a turn was read");
        app.MapGet("/widget.js", Widget)
            .WithName("widget").WithSummary("The launcher for other sites").AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ScriptsAsync(
        ConversationId id, string? q, ClaimsPrincipal user, ConversationDesk desk, IEngineSource engines,
        IStringLocalizer<Words> words, CancellationToken cancel)
    {
        var workspace = user.Workspace();
        if (await desk.GetAsync(workspace, id, cancel) is not { } talk)
            return TypedResults.NotFound();
        var playbook = engines.For(workspace).Playbook;
        var names = new Naming(playbook, words);
        var scripts = ScriptSearch.Find(playbook, names, talk.State, q ?? "");
        return new RazorComponentResult<ScriptChoices>(new { Scripts = scripts, Names = names });
    }

    private static IResult Widget(IWebHostEnvironment host, HttpContext context)
    {
        // Other sites may load this one file, and nothing else of this origin.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var file = host.WebRootFileProvider.GetFileInfo("dist/widget.js");
        return file.Exists ? TypedResults.Stream(file.CreateReadStream(), "text/javascript") : TypedResults.NotFound();
    }
}
