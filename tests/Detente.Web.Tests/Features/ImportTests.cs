using System.Net;
using System.Text;
using System.Text.Json;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class ImportTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Line = """{"id":"x","customer":{"name":"Ana"},"turns":[{"speaker":"customer","text":"Late again!"},{"speaker":"agent","text":"I am sorry."}]}""";

    [Theory]
    [InlineData("Customer: Late again!\nAgent: I am sorry.\n")]
    [InlineData("speaker,text\ncustomer,Late again!\nagent,I am sorry.\n")]
    [InlineData("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Customer>Late again!\n\n00:00:03.000 --> 00:00:04.000\n<v Agent>I am sorry.\n")]
    [InlineData(Line)]
    public async Task A_transcript_becomes_a_conversation(string transcript)
    {
        using var client = server.Client();
        var steps = await ImportAsync(client, transcript);
        Assert.Equal("finished", steps[^1].GetProperty("event").GetString());
        Assert.Equal(1, steps[^1].GetProperty("imported").GetInt32());

        var id = steps.Single(step => step.GetProperty("event").GetString() == "imported").GetProperty("id").GetString();
        var all = await (await client.GetAsync($"/api/conversations/{id}")).JsonAsync();
        Assert.Equal(["customer", "agent"], all.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("speaker").GetString()));
        Assert.Equal("closed", all.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_bad_line_is_told_and_the_others_are_taken()
    {
        using var client = server.Client();
        var steps = await ImportAsync(client, $"{Line}\n{{\"turns\":5}}\n{Line}\n");
        var refused = steps.Single(step => step.GetProperty("event").GetString() == "refused");
        Assert.Equal(2, refused.GetProperty("line").GetInt32());
        Assert.Contains("turns", refused.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, steps[^1].GetProperty("imported").GetInt32());
        Assert.Equal(1, steps[^1].GetProperty("refused").GetInt32());
    }

    [Fact]
    public async Task A_long_import_tells_how_far_it_is()
    {
        using var client = server.Client();
        var transcript = string.Concat(Enumerable.Range(0, 1000).Select(i => $"{(i % 2 == 0 ? "Customer" : "Agent")}: number {i}\n"));
        var done = (await ImportAsync(client, transcript))
            .Where(step => step.GetProperty("event").GetString() == "progress")
            .Select(step => step.GetProperty("done").GetInt32())
            .ToArray();
        Assert.True(done.Length > 2);
        Assert.Equal(done.Order(), done);
        Assert.Equal(1000, done[^1]);
    }

    [Fact]
    public async Task The_same_import_again_makes_nothing_twice()
    {
        using var client = server.Client(await server.KeyOfAsync("importing"));
        await ImportAsync(client, $"{Line}\n{Line}\n", "import-once");
        await ImportAsync(client, $"{Line}\n{Line}\n", "import-once");
        var list = await (await client.GetAsync("/api/conversations")).JsonAsync();
        Assert.Equal(2, list.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task An_unknown_format_is_refused()
    {
        using var client = server.Client();
        await (await client.PostAsync("/api/import?format=pdf", new StringContent(Line))).ProblemAsync(400, "format");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_too_large()
    {
        await using var small = new WebServer($"--DETENTE_API_KEY={WebServer.Key}", "--Limits:ImportBytes=1000");
        await small.InitializeAsync();
        using var client = small.Client();
        var answer = await client.PostAsync("/api/import", new ByteArrayContent(Encoding.UTF8.GetBytes(new string('a', 2000))));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static async Task<JsonElement[]> ImportAsync(HttpClient client, string transcript, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/import?name=test") { Content = new StringContent(transcript) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
