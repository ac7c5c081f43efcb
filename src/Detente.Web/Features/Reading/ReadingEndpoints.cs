using Detente.Desk.Contract;
using Detente.Desk.Conversations;
using Detente.Engine;
using Detente.Web.Security;
using Detente.Web.Wire;

namespace Detente.Web.Features.Reading;

/// <summary>The command line's read and check over HTTP; nothing is kept.</summary>
internal static class ReadingEndpoints
{
    public static void MapReading(this IEndpointRouteBuilder api)
    {
        var reading = api.MapGroup("").RequireAuthorization(Policies.Member);
        Describe(reading.MapPost("/read", ReadAsync)).Produces<ReadingLine[]>()
            .WithName("read").WithSummary("Read a conversation turn by turn; JSON Lines in give JSON Lines out");
        Describe(reading.MapPost("/check", CheckAsync)).Produces<CheckLine>()
            .WithName("check").WithSummary("Check the draft of a conversation; JSON Lines in give JSON Lines out");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) => endpoint
        .Accepts<ConversationBody>("application/json", ConversationLines.Type)
        .ProducesProblem(413).ProducesProblem(415);

    private static Task<IResult> ReadAsync(HttpContext context, IEngineSource engines) =>
        ConversationLines.AnswerAsync(context, false, request => Read(engines.For(context.User.Workspace()), request));

    private static Task<IResult> CheckAsync(HttpContext context, IEngineSource engines) =>
        ConversationLines.AnswerAsync(context, true, request => [Check(engines.For(context.User.Workspace()), request)]);

    private static IEnumerable<object> Read(DetenteEngine engine, ConversationRequest request)
    {
        var state = DetenteEngine.Open(request.Info);
        foreach (var turn in request.Turns)
        {
            var result = engine.Read(state, turn);
            state = result.State;
            yield return new ReadingLine(request.Info.Id, result);
        }
    }

    private static CheckLine Check(DetenteEngine engine, ConversationRequest request)
    {
        var state = request.Turns.Aggregate(DetenteEngine.Open(request.Info), (state, turn) => engine.Read(state, turn).State);
        return new(request.Info.Id, engine.Check(state, request.Draft!));
    }
}
