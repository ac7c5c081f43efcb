using System.Security.Claims;

namespace Detente.Web.Security;

/// <summary>What a principal says about its owner. The workspace comes from here and from nowhere else.</summary>
internal static class Claims
{
    public const string Workspace = "workspace";

    /// <summary>On a customer's principal only.</summary>
    public const string Conversation = "conversation";

    public static string WorkspaceId(this ClaimsPrincipal user) => Required(user, Workspace);

    public static string ConversationId(this ClaimsPrincipal user) => Required(user, Conversation);

    public static string CallerId(this ClaimsPrincipal user) => Required(user, ClaimTypes.NameIdentifier);

    private static string Required(ClaimsPrincipal user, string type) =>
        user.FindFirstValue(type) ?? throw new InvalidOperationException($"The principal has no {type}; the endpoint lacks its policy.");
}
