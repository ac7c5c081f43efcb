using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Hosting;

/// <summary>The refusals that a caller may see, all as RFC 9457 problem details; the host adds the trace id.</summary>
internal static class Problems
{
    public static ProblemHttpResult Refuse(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    /// <summary>400 that names the field.</summary>
    public static ProblemHttpResult Field(string field, string error) => TypedResults.Problem(
        new HttpValidationProblemDetails(new Dictionary<string, string[]> { [field] = [error] })
        {
            Status = StatusCodes.Status400BadRequest,
            Detail = $"{field}: {error}",
        });

    /// <summary>404, also for what another workspace owns.</summary>
    public static ProblemHttpResult NotFound(string what) => Refuse(StatusCodes.Status404NotFound, $"There is no such {what}.");

    public static ProblemHttpResult TooLarge(string what) => Refuse(StatusCodes.Status413PayloadTooLarge, what);

    public static ProblemHttpResult Stale(long actual) => Refuse(
        StatusCodes.Status409Conflict, $"The conversation stands at version {actual}. Read it again, and decide again.");

    public static ProblemHttpResult KeyReused() => Refuse(
        StatusCodes.Status422UnprocessableEntity, "This Idempotency-Key came before with something else. Use a new key for a new request.");
}
