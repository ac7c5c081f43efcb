using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Detente.Web.Features.Health;

/// <summary>For whoever keeps the program running.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").AllowAnonymous().DisableRateLimiting();
        health.MapHealthChecks("/live", new HealthCheckOptions { Predicate = _ => false })
            .WithName("health-live")
            .WithSummary("200 while the program runs");
        health.MapHealthChecks("/ready")
            .WithName("health-ready")
            .WithSummary("200 while the program can take a turn and make it durable");
    }
}
