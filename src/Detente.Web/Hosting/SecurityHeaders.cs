using Detente.Desk.Ids;
using Detente.Web.Security;

namespace Detente.Web.Hosting;

/// <summary>What the browser may do with an answer: nothing from elsewhere, no script in the page, no frame.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    public static async Task SetAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + await FrameAncestorsAsync(context);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        await next(context);
    }

    /// <summary>Only the customer's chat page may be framed, by the workspace's own sites.</summary>
    private static async Task<string> FrameAncestorsAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method)
            || context.Request.Path.Value?.Split('/') is not ["", "chat", var segment]
            || !WorkspaceId.TryParse(segment, null, out var workspace))
            return "'none'";
        var sites = context.RequestServices.GetRequiredService<ChatSites>();
        return string.Join(' ', ["'self'", .. await sites.OfAsync(workspace, context.RequestAborted)]);
    }
}
