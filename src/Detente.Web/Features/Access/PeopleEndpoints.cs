using System.Security.Claims;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Access;

/// <summary>The people of the workspace.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me", Me).WithName("me").WithSummary("Who is asking").RequireAuthorization(Policies.Member);
        var people = api.MapGroup("/people").RequireAuthorization(Policies.Administrator);
        people.MapGet("", ListAsync).WithName("list-people").WithSummary("Everyone who works in the workspace");
        people.MapPost("", AddAsync).WithName("add-person").WithSummary("Make an account");
    }

    private static Ok<Caller> Me(ClaimsPrincipal user) => TypedResults.Ok(new Caller(
        user.CallerId(),
        user.Author().Name,
        user.Workspace().Value,
        user.FindFirstValue(ClaimTypes.Role)!));

    private static async Task<Ok<IReadOnlyList<Person>>> ListAsync(ClaimsPrincipal user, People people, CancellationToken cancel) =>
        TypedResults.Ok(await people.ListAsync(user.Workspace(), cancel));

    private static async Task<Results<Created<Person>, ProblemHttpResult>> AddAsync(
        ClaimsPrincipal user, NewPerson person, People people, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(person.Name) || person.Name.Length > 100)
            return Problems.Field("name", "has 1 to 100 characters");
        if (string.IsNullOrWhiteSpace(person.Email))
            return Problems.Field("email", "is required");
        if (string.IsNullOrEmpty(person.Password))
            return Problems.Field("password", "is required");
        if (!Roles.All.Contains(person.Role))
            return Problems.Field("role", $"is one of {string.Join(", ", Roles.All)}");
        var result = await people.AddAsync(user.Workspace(), person, cancel);
        if (result.Errors.FirstOrDefault() is { } error)
            return Problems.Field(error.Code.StartsWith("Password", StringComparison.Ordinal) ? "password" : "email", error.Description);
        var made = (await people.ListAsync(user.Workspace(), cancel)).Single(one => one.Email == person.Email.Trim());
        return TypedResults.Created((string?)null, made);
    }
}
