using System.Net.Http.Headers;

namespace Detente.Web.Security;

/// <summary>The Authorization: Bearer header.</summary>
internal static class Bearer
{
    public static string? Of(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;
}
