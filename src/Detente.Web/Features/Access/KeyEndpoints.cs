using System.Security.Claims;
using Detente.Desk.Workspaces;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Access;

/// <summary>The workspace's keys for programs.</summary>
internal static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("/keys").RequireAuthorization(Policies.Administrator);
        keys.MapGet("", ListAsync).WithName("list-keys").WithSummary("The workspace's keys, without their secrets");
        keys.MapPost("", IssueAsync).WithName("issue-key").WithSummary("Make a key; its secret is told once");
        keys.MapDelete("/{id:guid}", RevokeAsync).WithName("revoke-key").WithSummary("End a key").ProducesProblem(404);
    }

    private static async Task<Ok<KeyLine[]>> ListAsync(ClaimsPrincipal user, KeyDesk keys, CancellationToken cancel)
    {
        var all = await keys.ListAsync(user.Workspace(), cancel);
        return TypedResults.Ok(all.Select(key => KeyLine.Of(key, null)).ToArray());
    }

    private static async Task<Results<Created<KeyLine>, ProblemHttpResult>> IssueAsync(
        ClaimsPrincipal user, NewKey key, KeyDesk keys, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(key.Name) || key.Name.Length > 100)
            return Problems.Field("name", "has 1 to 100 characters");
        if (key.Role is not { } role)
            return Problems.Field("role", $"is one of {string.Join(", ", Roles.All)}");
        var issued = await keys.IssueAsync(user.Workspace(), key.Name.Trim(), role, cancel);
        return TypedResults.Created((string?)null, KeyLine.Of(issued.Key, issued.Secret));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RevokeAsync(
        Guid id, ClaimsPrincipal user, KeyDesk keys, CancellationToken cancel) =>
        await keys.RevokeAsync(user.Workspace(), id, cancel) ? TypedResults.NoContent() : Problems.NotFound("key");
}
