namespace Detente.Web.Hosting;

/// <summary>What the browser may do with an answer: nothing from elsewhere, no script in the page, no frame.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    public static void Set(HttpContext context, string frameAncestors)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + frameAncestors;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
