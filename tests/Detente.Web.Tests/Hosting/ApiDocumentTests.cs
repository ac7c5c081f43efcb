using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Web.Tests.Hosting;

public sealed class ApiDocumentTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task The_document_lists_every_endpoint_of_the_API_and_the_chat()
    {
        using var client = server.Client(key: null);
        var document = await (await client.GetAsync("/openapi/v1.json")).JsonAsync();
        var listed = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("operationId").GetString())
            .ToHashSet();

        var endpoints = server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)
                || (one.RoutePattern.RawText!.StartsWith("/chat/", StringComparison.Ordinal) && one.Metadata.GetMetadata<IEndpointNameMetadata>() is not null))
            .Select(one => one.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
            .ToList();

        Assert.True(endpoints.Count > 15);
        Assert.Empty(endpoints.Except(listed!));
    }

    [Fact]
    public async Task Readings_and_checks_are_described_field_by_field()
    {
        using var client = server.Client(key: null);
        var schemas = (await (await client.GetAsync("/openapi/v1.json")).JsonAsync()).GetProperty("components").GetProperty("schemas");
        Assert.True(schemas.GetProperty("ReadingLine").GetProperty("properties").TryGetProperty("temperature", out _));
        Assert.True(schemas.GetProperty("CheckLine").GetProperty("properties").TryGetProperty("verdict", out _));
    }

    [Fact]
    public async Task Every_operation_of_the_API_tells_what_it_answers_and_how_it_refuses()
    {
        using var client = server.Client(key: null);
        var paths = (await (await client.GetAsync("/openapi/v1.json")).JsonAsync()).GetProperty("paths");
        foreach (var path in paths.EnumerateObject().Where(path => path.Name.StartsWith("/api/", StringComparison.Ordinal)))
            foreach (var operation in path.Value.EnumerateObject())
            {
                var answers = operation.Value.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).ToHashSet();
                Assert.True(answers.Any(answer => answer[0] == '2'), $"{operation.Name} {path.Name} tells no success");
                Assert.Superset(new HashSet<string> { "401", "403", "429" }, answers);
            }
    }

    [Fact]
    public async Task Requests_require_what_the_contract_requires_and_no_more()
    {
        using var client = server.Client(key: null);
        var document = await (await client.GetAsync("/openapi/v1.json")).JsonAsync();
        var turn = document.GetProperty("components").GetProperty("schemas").GetProperty("TurnRequest");
        Assert.Equal(["speaker", "text"], turn.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("string", turn.GetProperty("properties").GetProperty("text").GetProperty("type").GetString());

        var operation = document.GetProperty("paths").GetProperty("/api/conversations/{id}/turns").GetProperty("post");
        Assert.Contains("Idempotency-Key", operation.GetProperty("parameters").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        var read = document.GetProperty("paths").GetProperty("/api/read").GetProperty("post").GetProperty("responses").GetProperty("200");
        Assert.True(read.GetProperty("content").GetProperty("application/json").GetProperty("schema").TryGetProperty("items", out _));
    }
}
