using System.Text.Json;
using System.Text.RegularExpressions;
using Detente.Desk.Contract;
using Detente.Web.Hosting;
using Detente.Web.Wire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Detente.Web.Features.Reading;

/// <summary>One conversation as JSON, or many as JSON Lines, answered in kind.</summary>
internal static partial class ConversationLines
{
    public const string Type = "application/x-ndjson";

    private static readonly ReadOnlyMemory<byte> NewLine = "\n"u8.ToArray();

    /// <param name="answer">Gives one answer for each turn, or one for each conversation.</param>
    public static async Task<IResult> AnswerAsync(HttpContext context, bool drafts, Func<ConversationRequest, IEnumerable<object>> answer)
    {
        var cancel = context.RequestAborted;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type))
            return WrongType();
        if (type.MediaType.Equals(Type, StringComparison.OrdinalIgnoreCase))
            return await ManyAsync(context, drafts, answer, cancel);
        if (!context.Request.HasJsonContentType())
            return WrongType();
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        var parsed = Parse(body.GetBuffer().AsSpan(0, (int)body.Length), "1", drafts);
        if (!parsed.Succeeded)
            return Refuse(parsed.Problem, "");
        var answers = answer(parsed.Conversation);
        return drafts ? TypedResults.Ok(answers.Single()) : TypedResults.Ok(answers);
    }

    /// <summary>Every line is understood before the first is answered: once an answer has begun it cannot turn into a refusal.</summary>
    private static async Task<IResult> ManyAsync(
        HttpContext context, bool drafts, Func<ConversationRequest, IEnumerable<object>> answer, CancellationToken cancel)
    {
        var conversations = new List<ConversationRequest>();
        await foreach (var (number, bytes) in JsonLines.ReadAsync(context.Request.Body, cancel))
        {
            var parsed = Parse(bytes.Span, $"{number}", drafts);
            if (!parsed.Succeeded)
                return Refuse(parsed.Problem, $"line {number}: ");
            conversations.Add(parsed.Conversation);
        }

        return TypedResults.Stream(
            async body =>
            {
                foreach (var one in conversations.SelectMany(answer))
                {
                    await JsonSerializer.SerializeAsync(body, one, WireJson.Options, cancel);
                    await body.WriteAsync(NewLine, cancel);
                }
            },
            Type);
    }

    private static ParsedConversation Parse(ReadOnlySpan<byte> utf8, string fallbackId, bool drafts)
    {
        var parsed = ConversationParser.Parse(utf8, fallbackId);
        return drafts && parsed is { Succeeded: true, Conversation.Draft: null } ? ParsedConversation.Refused("draft is missing") : parsed;
    }

    private static ProblemHttpResult WrongType() => Problems.Refuse(
        StatusCodes.Status415UnsupportedMediaType, $"Send one conversation as application/json, or one a line as {Type}.");

    /// <summary>The parser's line begins with the field's path, where a field is wrong.</summary>
    private static ProblemHttpResult Refuse(string problem, string where)
    {
        var field = Field().Match(problem) is { Success: true, Value: var path } ? path : "body";
        return Problems.Field(field, where + problem);
    }

    [GeneratedRegex(@"^(turns(\[\d+\](\.[a-z]+)?)?|id|channel|customer(\.name)?|agent(\.name)?|locale|draft)(?=[ :])")]
    private static partial Regex Field();
}
