using System.Security.Claims;
using Detente.Desk.Ids;
using Detente.Desk.Replies;
using Detente.Web.Features.Conversations;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Replies;

/// <summary>Replies: checked, held back for some seconds while the conversation is hot, and taken back in that time.</summary>
internal static class ReplyEndpoints
{
    public static void MapReplies(this IEndpointRouteBuilder api)
    {
        var replies = api.MapGroup("/conversations/{id}/replies").RequireAuthorization(Policies.Member)
            .ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);
        replies.MapPost("", SendAsync).WithName("send-reply")
            .WithSummary("Send a reply, or hold it back; nothing is sent where the check says hold and nobody has confirmed");
        replies.MapDelete("/{replyId}", UndoAsync).WithName("undo-reply")
            .WithSummary("Take back a held reply; 409 once it is out");
    }

    private static async Task<Results<Ok<ReplyAnswer>, ProblemHttpResult>> SendAsync(
        ConversationId id, ReplyRequest request, IdempotencyKey key, ClaimsPrincipal user, ReplyDesk desk, CancellationToken cancel)
    {
        if (request.Text is not { } text)
            return Problems.Field("text", "is required");
        if (Texts.TooLong(text))
            return Problems.TooLarge("The text is longer than 1 MB.");
        ReplyId? replaces = null;
        if (request.Replaces is { } named)
        {
            if (!ReplyId.TryParse(named, null, out var parsed))
                return Problems.Field("replaces", "is the id of a held reply");
            replaces = parsed;
        }

        var reply = new SendReply(text)
        {
            Confirmed = request.Confirmed,
            Replaces = replaces,
            OperationId = key.Value,
            ExpectedVersion = request.Version,
        };
        return await desk.SendAsync(user.Workspace(), id, reply, cancel) switch
        {
            ReplyResult.Sent sent => TypedResults.Ok(new ReplyAnswer(ReplyOutcome.Sent)
            {
                Version = sent.Version,
                Turn = sent.Turn.Index,
                Reading = new(id.ToString(), sent.Turn.ToResult(new(id.ToString()))),
            }),
            ReplyResult.Held held => TypedResults.Ok(new ReplyAnswer(ReplyOutcome.Held) { Version = held.Version, Held = HeldReplyView.Of(held.Reply) }),
            ReplyResult.NeedsConfirmation { Check: var check } =>
                TypedResults.Ok(new ReplyAnswer(ReplyOutcome.NeedsConfirmation) { Check = new(id.ToString(), check) }),
            ReplyResult.TooLate => TooLate(),
            ReplyResult.NotFound => Problems.NotFound("conversation or reply"),
            ReplyResult.StaleVersion stale => Problems.Stale(stale.Actual),
            ReplyResult.OperationReused => Problems.KeyReused(),
            ReplyResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static async Task<Results<Ok<HeldReplyView>, ProblemHttpResult>> UndoAsync(
        ConversationId id, ReplyId replyId, ClaimsPrincipal user, ReplyDesk desk, CancellationToken cancel) =>
        await desk.UndoAsync(user.Workspace(), id, replyId, cancel) switch
        {
            UndoResult.Undone undone => TypedResults.Ok(HeldReplyView.Of(undone.Reply)),
            UndoResult.TooLate => TooLate(),
            UndoResult.NotFound => Problems.NotFound("reply"),
            var other => throw new InvalidOperationException(other.ToString()),
        };

    private static ProblemHttpResult TooLate() =>
        Problems.Refuse(StatusCodes.Status409Conflict, "The reply has gone out already, or another took its place.");
}
