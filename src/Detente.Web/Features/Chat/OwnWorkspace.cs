using Detente.Web.Hosting;
using Detente.Web.Security;

namespace Detente.Web.Features.Chat;

/// <summary>A token opens its own workspace's chat; any other is not there.</summary>
internal sealed class OwnWorkspace : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return http.User.Workspace().Value.Equals(http.GetRouteValue("workspace") as string, StringComparison.Ordinal)
            ? await next(context)
            : Problems.NotFound("chat");
    }
}
