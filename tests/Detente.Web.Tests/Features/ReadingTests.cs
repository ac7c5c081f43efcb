using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Detente.Web.Tests.Hosting;
using Detente.Web.Wire;
using Detente.Web.Wire.Shapes;

namespace Detente.Web.Tests.Features;

public sealed class ReadingTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Upset =
        """{"id":"c1","turns":[{"speaker":"customer","text":"I have been on hold for an hour! Order A-1009 is lost and I will sue."},{"speaker":"agent","text":"I'm sorry. I will call you back by 5 pm today."}]}""";

    /// <summary>What is written must be what the API document says, field for field.</summary>
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = false,
        Converters = { new SpelledEnums() },
    };

    [Fact]
    public async Task A_conversation_is_read_turn_by_turn()
    {
        using var client = server.Client();
        var turns = await (await PostAsync(client, "/api/read", "application/json", Upset)).JsonAsync();
        Assert.Equal(2, turns.GetArrayLength());
        Assert.Equal("c1", turns[0].GetProperty("conversation").GetString());
        foreach (var turn in turns.EnumerateArray())
            Assert.NotNull(turn.Deserialize<ReadingShape>(Strict));
    }

    [Fact]
    public async Task Every_quote_is_its_slice_of_the_text()
    {
        using var client = server.Client();
        var turns = await (await PostAsync(client, "/api/read", "application/json", Upset)).JsonAsync();
        var texts = JsonDocument.Parse(Upset).RootElement.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("text").GetString()!).ToArray();
        var quotes = 0;
        foreach (var turn in turns.EnumerateArray().Select(turn => turn.Deserialize<ReadingShape>(Strict)!))
            foreach (var span in turn.Findings.SelectMany(finding => finding.Spans))
            {
                Assert.Equal(span.Quote, texts[turn.Turn][span.Start..span.End]);
                quotes++;
            }

        Assert.True(quotes > 0);
    }

    [Fact]
    public async Task JSON_lines_in_give_JSON_lines_out()
    {
        using var client = server.Client();
        var answer = await PostAsync(client, "/api/read", "application/x-ndjson", $"{Upset}\n\n{Upset.Replace("c1", "c2", StringComparison.Ordinal)}\n");
        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["c1", "c1", "c2", "c2"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("conversation").GetString()));
    }

    [Fact]
    public async Task A_draft_is_checked()
    {
        using var client = server.Client();
        var check = await (await PostAsync(client, "/api/check", "application/json", Upset[..^1] + ",\"draft\":\"Calm down. That is our policy.\"}")).JsonAsync();
        Assert.NotNull(check.Deserialize<CheckShape>(Strict));
        Assert.Equal("c1", check.GetProperty("conversation").GetString());
    }

    [Fact]
    public async Task Many_turns_are_read_in_one_request()
    {
        using var client = server.Client();
        var turns = string.Join(',', Enumerable.Repeat("""{"speaker":"customer","text":"Still waiting."}""", 10_000));
        var answer = await (await PostAsync(client, "/api/read", "application/json", $"{{\"turns\":[{turns}]}}")).JsonAsync();
        Assert.Equal(10_000, answer.GetArrayLength());
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string type, string body) =>
        client.PostAsync(path, new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type)));
}
