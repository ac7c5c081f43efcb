using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Detente.Web.Security;

/// <summary>Reads a customer's token from the Authorization header (the widget) or the cookie (the chat page).</summary>
internal sealed class CustomerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    CustomerTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Cookie = "detente.customer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if ((Bearer.Of(Request) ?? Request.Cookies[Cookie]) is not { Length: > 0 } text)
            return Task.FromResult(AuthenticateResult.NoResult());
        if (tokens.Read(text) is not { } token)
            return Task.FromResult(AuthenticateResult.Fail("The token is not valid."));
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, $"{token.Workspace}/{token.Conversation}"),
                new(Claims.WorkspaceType, token.Workspace),
                new(Claims.ConversationType, token.Conversation),
            ],
            Schemes.Customer);
        return Task.FromResult(AuthenticateResult.Success(new(new(identity), Scheme.Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
