using System.Text.Json;
using Detente.Web.Wire;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Detente.Web.Hosting;

/// <summary>Turns what the framework throws at a bad request into the answer that teaches the fix.</summary>
internal sealed class RequestFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.Response.HasStarted)
            return false;
        IResult? answer = exception switch
        {
            BadHttpRequestException bad => Of(bad),
            JsonException json => OfJson(json),
            OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested =>
                TypedResults.StatusCode(StatusCodes.Status499ClientClosedRequest),
            _ => null,
        };
        if (answer is null)
            return false;
        await answer.ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemHttpResult Of(BadHttpRequestException bad) => bad.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => Problems.TooLarge("The request is larger than 1 MB."),
        StatusCodes.Status415UnsupportedMediaType => Problems.Refuse(bad.StatusCode, "Send the body with Content-Type: application/json."),
        _ when bad.InnerException is JsonException json => OfJson(json),
        // An id that cannot be one is one that is not there.
        StatusCodes.Status400BadRequest when Parameter(bad.Message) is "id" or "replyId" or "workspace" => Problems.NotFound("thing"),
        StatusCodes.Status400BadRequest when Parameter(bad.Message) is { } name => Problems.Field(name, "is missing or not of the right type"),
        _ => Problems.Refuse(bad.StatusCode, "The request cannot be read."),
    };

    /// <summary>The path says where; the serializer's own text may repeat what a customer wrote, so it stays here.</summary>
    private static ProblemHttpResult OfJson(JsonException json)
    {
        var path = json.Path is { Length: > 2 } given ? given.TrimStart('$').TrimStart('.') : "body";
        var where = json.LineNumber is { } line ? $" (line {line + 1}, byte {json.BytePositionInLine})" : "";
        return Problems.Field(path, json is NotAsExpected ? json.Message : $"is not the JSON that is expected here{where}");
    }

    /// <summary>The framework quotes the parameter: Failed to bind parameter "int limit" from "x".</summary>
    private static string? Parameter(string message)
    {
        var start = message.IndexOf('"', StringComparison.Ordinal);
        var end = start < 0 ? -1 : message.IndexOf('"', start + 1);
        return end < 0 ? null : message[(start + 1)..end].Split(' ')[^1];
    }
}
