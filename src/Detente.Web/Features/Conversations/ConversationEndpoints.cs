using System.Security.Claims;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Engine.Text;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Detente.Web.Wire;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Conversations;

/// <summary>The conversations of the caller's workspace.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("/conversations").RequireAuthorization(Policies.Member)
            .ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);
        all.MapPost("", OpenAsync).WithName("open-conversation").WithSummary("Open a conversation");
        all.MapGet("", ListAsync).WithName("list-conversations").WithSummary("Conversations, a page at a time");
        all.MapGet("/{id}", GetAsync).WithName("get-conversation").WithSummary("All of a conversation, in order");
        all.MapPost("/{id}/turns", ReceiveAsync).WithName("add-turn").WithSummary("Take in a turn; answered once it is durable");
        all.MapPost("/{id}/check", CheckAsync).WithName("check-draft-in-conversation").WithSummary("Check a draft in the light of the conversation");
        all.MapPost("/{id}/close", CloseAsync).WithName("close-conversation").WithSummary("Close a conversation; the customer's next turn opens it again");
    }

    private static async Task<Results<Created<Opened>, ProblemHttpResult>> OpenAsync(
        OpenRequest request, IdempotencyKey key, ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel)
    {
        var opening = new OpenConversation
        {
            Channel = request.Channel ?? Engine.Conversation.Channel.Chat,
            CustomerName = request.Customer?.Name,
            AgentName = request.Agent?.Name,
            Locale = request.Locale ?? "en",
            OperationId = key.Value,
        };
        return await desk.OpenAsync(user.Workspace(), opening, cancel) switch
        {
            OpenResult.Opened opened => TypedResults.Created($"/api/conversations/{opened.Id}", new Opened(opened.Id.ToString(), opened.Version, NoteView.Of(opened.Notes))),
            OpenResult.OperationReused => Problems.KeyReused(),
            OpenResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static async Task<Results<Ok<PageView>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal user, ConversationDesk desk, string? status, string? sort, string? cursor, int? limit, CancellationToken cancel)
    {
        if (status is not null && !Spelling.TryParse(status, out ConversationStatus _))
            return Problems.Field("status", $"is one of {string.Join(", ", Spelling.All<ConversationStatus>())}");
        if (!Spelling.TryParse(sort ?? "updated", out ConversationSort by))
            return Problems.Field("sort", $"is one of {string.Join(", ", Spelling.All<ConversationSort>())}");
        var query = new ConversationQuery
        {
            Status = Spelling.TryParse(status, out ConversationStatus only) ? only : null,
            Sort = by,
            Cursor = cursor,
            Limit = limit ?? 50,
        };
        return await desk.ListAsync(user.Workspace(), query, cancel) switch
        {
            ListResult.Listed { Page: var page } => TypedResults.Ok(new PageView([.. page.Items.Select(SummaryView.Of)], page.Next)),
            ListResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static async Task<Results<Ok<ConversationView>, ProblemHttpResult>> GetAsync(
        ConversationId id, ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel) =>
        await desk.GetAsync(user.Workspace(), id, cancel) is { } record
            ? TypedResults.Ok(ConversationView.Of(record))
            : Problems.NotFound("conversation");

    private static async Task<Results<Ok<TurnTaken>, ProblemHttpResult>> ReceiveAsync(
        ConversationId id,
        TurnRequest request,
        IdempotencyKey key,
        ClaimsPrincipal user,
        ConversationDesk desk,
        CancellationToken cancel)
    {
        if (request.Speaker is not { } speaker)
            return Problems.Field("speaker", "is required");
        if (request.Text is not { } text)
            return Problems.Field("text", "is required");
        if (Texts.TooLong(text))
            return Problems.TooLarge("The text is longer than 1 MB.");
        var receive = new ReceiveTurn(request.ToTurn(speaker, text)) { OperationId = key.Value, ExpectedVersion = request.Version };
        var result = await desk.ReceiveAsync(user.Workspace(), id, receive, cancel);
        return result is ReceiveResult.Received received
            ? TypedResults.Ok(new TurnTaken(
                received.Turn.Index, received.Version, new(id.ToString(), received.Turn.ToResult(new(id.ToString())))))
            : Refusals.Of(result);
    }

    private static async Task<Results<Ok<CheckLine>, ProblemHttpResult>> CheckAsync(
        ConversationId id, DraftRequest request, ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel)
    {
        if (request.Draft is not { } draft)
            return Problems.Field("draft", "is required");
        if (Texts.TooLong(draft))
            return Problems.TooLarge("The draft is longer than 1 MB.");
        return await desk.CheckAsync(user.Workspace(), id, draft, cancel) switch
        {
            CheckResult.Checked { Check: var check } => TypedResults.Ok(new CheckLine(id.ToString(), check)),
            CheckResult.NotFound => Problems.NotFound("conversation"),
            CheckResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static async Task<Results<Ok<Closed>, ProblemHttpResult>> CloseAsync(
        ConversationId id, CloseRequest? request, ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel) =>
        await desk.CloseAsync(user.Workspace(), id, request?.Version, cancel) switch
        {
            CloseResult.Closed closed => TypedResults.Ok(new Closed(closed.Version)),
            CloseResult.NotFound => Problems.NotFound("conversation"),
            CloseResult.StaleVersion stale => Problems.Stale(stale.Actual),
            var other => throw new InvalidOperationException(other.ToString()),
        };
}
