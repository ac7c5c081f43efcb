using System.Security.Claims;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Settings;

/// <summary>The workspace's settings.</summary>
internal static class SettingsEndpoints
{
    private const int MostOrigins = 100;

    public static void MapSettings(this IEndpointRouteBuilder api)
    {
        var chat = api.MapGroup("/settings/chat").RequireAuthorization(Policies.Administrator);
        chat.MapGet("", GetAsync).WithName("get-chat-settings").WithSummary("The sites that may embed the chat");
        chat.MapPut("", SetAsync).WithName("set-chat-settings").WithSummary("Say which sites may embed the chat");
    }

    private static async Task<Ok<ChatSettings>> GetAsync(ClaimsPrincipal user, ChatSites sites, CancellationToken cancel) =>
        TypedResults.Ok(new ChatSettings(await sites.OfAsync(user.Workspace(), cancel)));

    private static async Task<Results<Ok<ChatSettings>, ProblemHttpResult>> SetAsync(
        ClaimsPrincipal user, ChatSettings settings, ChatSites sites, CancellationToken cancel)
    {
        if (settings.Origins is not { Count: <= MostOrigins } origins)
            return Problems.Field("origins", $"is a list of at most {MostOrigins} sites");
        for (var i = 0; i < origins.Count; i++)
            if (!IsOrigin(origins[i]))
                return Problems.Field($"origins[{i}]", "is a scheme and a host, for example https://shop.example");
        await sites.SetAsync(user.Workspace(), [.. origins], cancel);
        return TypedResults.Ok(new ChatSettings(await sites.OfAsync(user.Workspace(), cancel)));
    }

    /// <summary>Exactly as a browser sends it, so that it can stand in a header as it is.</summary>
    private static bool IsOrigin(string? text) =>
        text is not null && text.All(char.IsAscii) && !text.Contains(';', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is ("https" or "http")
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.Ordinal)
        && uri.UserInfo.Length == 0;
}
