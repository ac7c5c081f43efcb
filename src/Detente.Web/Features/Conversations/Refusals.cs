using Detente.Desk.Conversations;
using Detente.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Features.Conversations;

/// <summary>What a turn that was not taken in is answered with.</summary>
internal static class Refusals
{
    public static ProblemHttpResult Of(ReceiveResult result) => result switch
    {
        ReceiveResult.NotFound => Problems.NotFound("conversation"),
        ReceiveResult.StaleVersion stale => Problems.Stale(stale.Actual),
        ReceiveResult.OperationReused => Problems.KeyReused(),
        ReceiveResult.Rejected rejected => Problems.Field(rejected.Field, rejected.Reason),
        _ => throw new InvalidOperationException(result.ToString()),
    };
}
