using System.Security.Claims;
using System.Text.Encodings.Web;
using Detente.Desk.Workspaces;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Detente.Web.Security;

/// <summary>A program's key, in the Authorization header.</summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    KeyDesk keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const int LongestSecret = 500;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Bearer.Of(Request) is not { Length: > 0 and <= LongestSecret } secret)
            return AuthenticateResult.Fail("Send Authorization: Bearer KEY.");
        if (await keys.AuthenticateAsync(secret, Context.RequestAborted) is not { } holder)
            return AuthenticateResult.Fail("The key is not valid.");
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, $"key:{holder.Key:N}"),
                new(ClaimTypes.Name, holder.Name),
                new(Claims.WorkspaceType, holder.Workspace.Value),
                new(ClaimTypes.Role, Roles.Of(holder.Role)),
            ],
            Schemes.Key);
        return AuthenticateResult.Success(new(new(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
