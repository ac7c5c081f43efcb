using System.Security.Claims;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Engine.Conversation;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Live;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Chat;

/// <summary>The customer's side: one conversation, and of it only what was said aloud.</summary>
internal static class ChatEndpoints
{
    private const int MostTurns = 10_000;

    public static void MapChat(this IEndpointRouteBuilder app)
    {
        var chat = app.MapGroup("/chat/{workspace}").RequireCors(ChatCors.Policy).WithOrder(-1)
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(413).ProducesProblem(429);
        chat.MapPost("/conversations", OpenAsync).AllowAnonymous()
            .WithName("begin-chat").WithSummary("Begin a chat; answers with the token of this one conversation");
        var own = chat.MapGroup("").RequireAuthorization(Policies.Customer).AddEndpointFilter<OwnWorkspace>().ProducesProblem(401);
        own.MapPost("/turns", SayAsync).WithName("say").WithSummary("Say something");
        own.MapGet("/turns", TurnsAsync).WithName("chat-turns").WithSummary("What was said so far");
        own.MapGet("/live", Live).WithName("chat-live").WithSummary("turn events; resumes by Last-Event-ID")
            .Produces<ChatTurn>(200, "text/event-stream");
    }

    private static async Task<Results<Created<ChatOpened>, ProblemHttpResult>> OpenAsync(
        WorkspaceId workspace,
        ChatOpenRequest request,
        WorkspaceDesk workspaces,
        ConversationDesk desk,
        CustomerTokens tokens,
        HttpResponse response,
        CancellationToken cancel)
    {
        if (await workspaces.FindAsync(workspace, cancel) is null)
            return Problems.NotFound("chat");
        var opening = new OpenConversation { CustomerName = request.Name, Locale = request.Locale ?? "en" };
        switch (await desk.OpenAsync(workspace, opening, cancel))
        {
            case OpenResult.Opened { Id: var id }:
                var token = tokens.Make(new(workspace.Value, id.ToString()));
                response.Cookies.Append(CustomerAuthentication.Cookie, token, new()
                {
                    HttpOnly = true,
                    IsEssential = true,
                    Path = $"/chat/{workspace}",
                    SameSite = SameSiteMode.Strict,
                    Secure = response.HttpContext.Request.IsHttps,
                });
                return TypedResults.Created($"/chat/{workspace}/turns", new ChatOpened(id.ToString(), token));
            case OpenResult.Rejected { Field: var field, Reason: var reason }:
                return Problems.Field(field is "customer.name" ? "name" : field, reason);
            case var other:
                throw new InvalidOperationException(other.ToString());
        }
    }

    private static async Task<Results<Ok<ChatTurn>, ProblemHttpResult>> SayAsync(
        ChatTurnRequest request, IdempotencyKey key, ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel)
    {
        if (request.Text is not { } text)
            return Problems.Field("text", "is required");
        if (Texts.TooLong(text))
            return Problems.TooLarge("The text is longer than 1 MB.");
        var receive = new ReceiveTurn(Speaker.Customer, text) { OperationId = key.Value };
        var result = await desk.ReceiveAsync(user.Workspace(), user.Conversation(), receive, cancel);
        return result is ReceiveResult.Received { Turn: var turn } ? TypedResults.Ok(ChatTurn.Of(turn)) : Refusals.Of(result);
    }

    private static async Task<Results<Ok<ChatTurn[]>, ProblemHttpResult>> TurnsAsync(
        ClaimsPrincipal user, ConversationDesk desk, CancellationToken cancel) =>
        await desk.TurnsAsync(user.Workspace(), user.Conversation(), 0, MostTurns, cancel) is { } turns
            ? TypedResults.Ok(turns.Select(ChatTurn.Of).OfType<ChatTurn>().ToArray())
            : Problems.NotFound("conversation");

    private static IResult Live(HttpRequest request, ClaimsPrincipal user, ChatFeed feed)
    {
        if (!LiveEndpoints.TryLast(request, out var last) || last >= int.MaxValue)
            return Problems.Field(LiveEndpoints.LastEventId, "is the number of a turn");
        return new EventStream(feed.Follow(user.Workspace(), user.Conversation(), (int)(last + 1 ?? 0)));
    }
}
