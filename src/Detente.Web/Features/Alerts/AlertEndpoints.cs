using System.Security.Claims;
using Detente.Desk.Alerts;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Alerts;

/// <summary>Trying other alert thresholds on the workspace's own conversations.</summary>
internal static class AlertEndpoints
{
    public static void MapAlerts(this IEndpointRouteBuilder api) =>
        api.MapPost("/alerts/simulate", SimulateAsync)
            .WithName("simulate-alerts")
            .WithSummary("How often each alert tier would have rung in the newest 1,000 conversations, now and with other thresholds; stops when the caller leaves")
            .ProducesProblem(413).ProducesProblem(415)
            .RequireAuthorization(Policies.Lead);

    private static async Task<Results<Ok<SimulationView>, ProblemHttpResult>> SimulateAsync(
        SimulateRequest request, ClaimsPrincipal user, AlertDesk desk, CancellationToken cancel)
    {
        var changes = request.Changes();
        return SimulateRequest.Problem(changes) is var (field, rule)
            ? Problems.Field(field, rule)
            : TypedResults.Ok(SimulationView.Of(await desk.SimulateAsync(user.Workspace(), changes, cancel)));
    }
}
