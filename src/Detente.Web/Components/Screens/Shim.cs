using System.Security.Claims;
using Detente.Desk.Ids;

namespace Detente.Web.Components.Screens;

internal static class Shim
{
    public static WorkspaceId Workspace(this ClaimsPrincipal user) => WorkspaceId.Parse(user.FindFirst("workspace")!.Value);
}
