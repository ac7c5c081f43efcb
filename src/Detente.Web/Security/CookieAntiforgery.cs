using Detente.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;

namespace Detente.Web.Security;

/// <summary>
/// A browser sends the cookie with whatever page asks it to, so a change that is asked for by cookie must also carry
/// the page's token. Keys and customers' tokens are never sent by themselves and need none.
/// </summary>
internal sealed class CookieAntiforgery(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var byCookie = http.User.Identity?.AuthenticationType == Schemes.Person;
        return byCookie && !await antiforgery.IsRequestValidAsync(http)
            ? Problems.Refuse(
                StatusCodes.Status400BadRequest,
                "The page's token is missing or old. Load the page again; programs use Authorization: Bearer KEY instead.")
            : await next(context);
    }
}
