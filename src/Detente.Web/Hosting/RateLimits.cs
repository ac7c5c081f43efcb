using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Detente.Web.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Detente.Web.Hosting;

/// <summary>Generous to who has signed in, strict to strangers and strictest to tries at signing in.</summary>
internal sealed class RateLimits(IOptions<LimitSettings> limits) : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>The policy of the endpoints where a secret can be guessed.</summary>
    public const string SignIn = "sign-in";

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(OfCaller);
        options.AddPolicy(SignIn, context => PerMinute($"sign-in {Address(context)}", limits.Value.SignInPerMinute));
        options.OnRejected = RefuseAsync;
    }

    private RateLimitPartition<string> OfCaller(HttpContext context)
    {
        var user = context.User;
        if (user.Identity?.IsAuthenticated != true)
            return PerMinute($"stranger {Address(context)}", limits.Value.AnonymousPerMinute);
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        if (user.Identity.AuthenticationType == Schemes.Customer)
            return PerMinute($"customer {id}", limits.Value.CustomerPerMinute);
        return RateLimitPartition.GetTokenBucketLimiter($"caller {id}", _ => new()
        {
            TokenLimit = limits.Value.AuthenticatedPerSecond * 2,
            TokensPerPeriod = limits.Value.AuthenticatedPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
    }

    private static RateLimitPartition<string> PerMinute(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Problems.Refuse(
            StatusCodes.Status429TooManyRequests,
            $"Too many requests. Try again in {seconds} s.").ExecuteAsync(rejected.HttpContext);
    }
}
