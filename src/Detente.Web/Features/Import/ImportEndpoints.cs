using System.Security.Claims;
using System.Text.Json;
using Detente.Channels.Transcript;
using Detente.Engine.Text;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Reading;
using Detente.Web.Hosting;
using Detente.Web.Security;
using Detente.Web.Wire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Detente.Web.Features.Import;

/// <summary>Transcripts from elsewhere.</summary>
internal static class ImportEndpoints
{
    private const int LongestName = 200;

    private static readonly ReadOnlyMemory<byte> NewLine = "\n"u8.ToArray();

    public static void MapImport(this IEndpointRouteBuilder api)
    {
        var limits = api.ServiceProvider.GetRequiredService<IOptions<LimitSettings>>().Value;
        api.MapPost("/import", Import)
            .WithName("import")
            .WithSummary("Take in a transcript: JSON Lines, plain text, WebVTT or CSV; answers line by line while it goes on, and stops when the caller leaves")
            .WithMetadata(new SizeLimit(limits.ImportBytes))
            .Produces<ImportStep>(200, ConversationLines.Type)
            .ProducesProblem(413)
            .RequireAuthorization(Policies.Member);
    }

    /// <param name="name">What a conversation without an id of its own is called, for example the file's name.</param>
    private static Results<PushStreamHttpResult, ProblemHttpResult> Import(
        Stream body, string? name, string? format, IdempotencyKey key, ClaimsPrincipal user, TranscriptImport import, HttpContext context)
    {
        if (name?.Length > LongestName)
            return Problems.Field("name", $"has at most {LongestName} characters");
        if (!Spelling.TryParse(format ?? "auto", out TranscriptFormat known))
            return Problems.Field("format", $"is one of {string.Join(", ", Spelling.All<TranscriptFormat>())}");
        var source = TranscriptReader.ReadAsync(body, known, name ?? "transcript", context.RequestAborted);
        var steps = import.RunAsync(user.Workspace(), source, key.Value, context.RequestAborted);
        return TypedResults.Stream(answer => WriteAsync(answer, steps, context.RequestAborted), ConversationLines.Type);
    }

    private static async Task WriteAsync(Stream answer, IAsyncEnumerable<ImportStep> steps, CancellationToken cancel)
    {
        await foreach (var step in steps.WithCancellation(cancel))
        {
            await JsonSerializer.SerializeAsync(answer, step, WireJson.Options, cancel);
            await answer.WriteAsync(NewLine, cancel);
            await answer.FlushAsync(cancel);
        }
    }

    private sealed record SizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
