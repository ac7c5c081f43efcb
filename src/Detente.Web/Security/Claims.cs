using System.Security.Claims;
using Detente.Desk.Ids;

namespace Detente.Web.Security;

/// <summary>What a principal says about its owner. The workspace comes from here and from nowhere else.</summary>
internal static class Claims
{
    public const string WorkspaceType = "workspace";

    /// <summary>On a customer's principal only.</summary>
    public const string ConversationType = "conversation";

    public static WorkspaceId Workspace(this ClaimsPrincipal user) => WorkspaceId.Parse(Required(user, WorkspaceType));

    public static ConversationId Conversation(this ClaimsPrincipal user) => ConversationId.Parse(Required(user, ConversationType));

    public static string CallerId(this ClaimsPrincipal user) => Required(user, ClaimTypes.NameIdentifier);

    private static string Required(ClaimsPrincipal user, string type) =>
        user.FindFirstValue(type) ?? throw new InvalidOperationException($"The principal has no {type}; the endpoint lacks its policy.");
}
