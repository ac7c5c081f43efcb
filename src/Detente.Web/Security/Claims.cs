using System.Security.Claims;
using Detente.Desk.Disputes;
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

    /// <summary>By the name that colleagues see.</summary>
    public static Author Author(this ClaimsPrincipal user) =>
        new(user.CallerId(), user.FindFirstValue(ClaimTypes.GivenName) ?? user.Identity?.Name ?? "");

    /// <summary>An agent sees their own disputes only, and this is whose; null for whoever leads, coaches or administrates and sees all.</summary>
    public static string? OnlyOwnDisputes(this ClaimsPrincipal user) =>
        user.IsInRole(Roles.Lead) || user.IsInRole(Roles.Coach) || user.IsInRole(Roles.Administrator) ? null : user.CallerId();

    private static string Required(ClaimsPrincipal user, string type) =>
        user.FindFirstValue(type) ?? throw new InvalidOperationException($"The principal has no {type}; the endpoint lacks its policy.");
}
