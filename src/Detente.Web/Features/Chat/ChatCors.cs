using Detente.Desk.Ids;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Live;
using Detente.Web.Security;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Detente.Web.Features.Chat;

/// <summary>Lets a workspace's own sites, and no others, speak to its chat.</summary>
internal sealed class ChatCors(ChatSites sites) : ICorsPolicyProvider
{
    public const string Policy = "chat";

    public async Task<CorsPolicy?> GetPolicyAsync(HttpContext context, string? policyName)
    {
        if (policyName != Policy || !WorkspaceId.TryParse(context.GetRouteValue("workspace") as string, null, out var workspace))
            return null;
        var origins = await sites.OfAsync(workspace, context.RequestAborted);
        return origins.Count == 0
            ? null
            : new CorsPolicyBuilder([.. origins])
                .WithMethods("GET", "POST")
                .WithHeaders("Authorization", "Content-Type", IdempotencyKey.Header, LiveEndpoints.LastEventId)
                .SetPreflightMaxAge(TimeSpan.FromMinutes(10))
                .Build();
    }
}
