using System.Security.Claims;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Web.Features.Conversations;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Disputes;

/// <summary>What people say against a reading: an agent sees their own, whoever leads or coaches sees everybody's.</summary>
internal static class DisputeEndpoints
{
    public static void MapDisputes(this IEndpointRouteBuilder api)
    {
        var one = api.MapGroup("/conversations/{id}/turns/{turn:int}/disputes/{about}").RequireAuthorization(Policies.Member)
            .ProducesProblem(404).ProducesProblem(413).ProducesProblem(415);
        one.MapPut("", PutAsync).WithName("dispute").WithSummary("Say that a reading is wrong, or what it missed; in place of what the caller said of the same before");
        one.MapDelete("", RemoveAsync).WithName("take-back-dispute").WithSummary("Take back the caller's own dispute; also where there is none");

        var all = api.MapGroup("/disputes");
        all.MapGet("", ListAsync).WithName("list-disputes").WithSummary("Disputes, a page at a time, the newest first").RequireAuthorization(Policies.Member);
        all.MapGet("/export", ExportAll).WithName("export-disputes")
            .WithSummary("What people agree on, as labelled examples in the corpus' format")
            .Produces<string>(200, Export.Type)
            .RequireAuthorization(Policies.Coach);
    }

    private static async Task<Results<Ok<DisputeView>, ProblemHttpResult>> PutAsync(
        ConversationId id, int turn, string about, DisputeRequest request, ClaimsPrincipal user, DisputeDesk desk, CancellationToken cancel)
    {
        if (Texts.TooLong(request.Quote ?? ""))
            return Problems.TooLarge("The quote is longer than 1 MB.");
        return await desk.PutAsync(user.Workspace(), id, user.Author(), request.ToDispute(turn, about), cancel) switch
        {
            DisputeResult.Kept { Dispute: var kept } => TypedResults.Ok(DisputeView.Of(kept, user.CallerId())),
            DisputeResult.NotFound => Problems.NotFound("turn"),
            DisputeResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        ConversationId id, int turn, string about, ClaimsPrincipal user, DisputeDesk desk, CancellationToken cancel) =>
        await desk.RemoveAsync(user.Workspace(), id, turn, about, user.CallerId(), cancel) ? TypedResults.NoContent() : Problems.NotFound("conversation");

    private static async Task<Results<Ok<DisputePageView>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal user, DisputeDesk desk, string? conversation, string? cursor, int? limit, CancellationToken cancel)
    {
        ConversationId? only = null;
        DisputeId? after = null;
        if (conversation is not null)
        {
            if (!ConversationId.TryParse(conversation, null, out var named))
                return Problems.Field("conversation", "is a conversation's id");
            only = named;
        }

        if (cursor is not null)
        {
            if (!DisputeId.TryParse(cursor, null, out var place))
                return Problems.Field("cursor", "does not come from this list");
            after = place;
        }

        var query = new DisputeQuery { Conversation = only, Author = user.OnlyOwnDisputes(), After = after, Limit = limit ?? 50 };
        return await desk.ListAsync(user.Workspace(), query, cancel) is { } page
            ? TypedResults.Ok(new DisputePageView([.. page.Items.Select(one => DisputeView.Of(one, user.CallerId()))], page.Next?.ToString()))
            : Problems.Field("limit", "is 1 to 200");
    }

    private static PushStreamHttpResult ExportAll(ClaimsPrincipal user, DisputeDesk desk, HttpContext context)
    {
        var corrections = desk.CorrectionsAsync(user.Workspace(), context.RequestAborted);
        return TypedResults.Stream(to => Export.WriteAsync(to, corrections, context.RequestAborted), Export.Type, "disputes.yaml");
    }
}
