using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Web.Hosting;
using Detente.Web.Security;

namespace Detente.Web.Features.Live;

/// <summary>The workspace's events as they happen.</summary>
internal static class LiveEndpoints
{
    public const string LastEventId = "Last-Event-ID";

    public static void MapLive(this IEndpointRouteBuilder api) =>
        api.MapGet("/live", Live)
            .WithName("live")
            .WithSummary("turn, state, alert, handoff, commitment and reply events; resumes by Last-Event-ID")
            .Produces<LiveView>(200, "text/event-stream")
            .RequireAuthorization(Policies.Member);

    private static IResult Live(HttpRequest request, ClaimsPrincipal user, ILiveFeed feed)
    {
        if (!TryLast(request, out var last))
            return Problems.Field(LastEventId, "is the id of an event of this stream");
        return new EventStream(Events(feed, user.Workspace(), last));
    }

    /// <summary>The header is what a browser sends when it comes back; the query is for a first connection that goes on from a page.</summary>
    public static bool TryLast(HttpRequest request, out long? last)
    {
        last = null;
        var given = request.Headers[LastEventId] is [{ Length: > 0 } header] ? header : request.Query["after"].ToString();
        if (given.Length == 0)
            return true;
        var ok = long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        last = value;
        return ok;
    }

    private static async IAsyncEnumerable<StreamEvent> Events(
        ILiveFeed feed, WorkspaceId workspace, long? last, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var live in feed.Subscribe(workspace, last, cancel))
            if (LiveView.Event(live) is { } told)
                yield return told;
    }
}
