using System.Net;
using System.Text.Json;
using Detente.Content.Corpora;
using Detente.Desk.Workspaces;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class DisputeTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Angry = "I have been on hold for an hour! I want my money back.";

    [Fact]
    public async Task What_was_found_can_be_disputed_twice_and_taken_back_twice()
    {
        using var client = server.Client();
        var (conversation, address) = await TalkAsync(client);
        var first = await (await DisputeAsync(client, address, "long-wait", new { holds = false, note = "<script>alert(1)</script>" })).JsonAsync();
        Assert.Equal("long-wait", first.GetProperty("about").GetString());
        Assert.False(first.GetProperty("holds").GetBoolean());
        Assert.True(first.GetProperty("mine").GetBoolean());
        var again = await (await DisputeAsync(client, address, "long-wait", new { holds = false, note = "<script>alert(1)</script>" })).JsonAsync();
        Assert.Equal(first.GetRawText(), again.GetRawText());

        Assert.Equal(first.GetRawText(), Assert.Single(await ListAsync(client, conversation)).GetRawText());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{address}/long-wait")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{address}/long-wait")).StatusCode);
        Assert.Empty(await ListAsync(client, conversation));
    }

    [Fact]
    public async Task What_is_missing_comes_back_with_its_place()
    {
        using var client = server.Client();
        var (_, address) = await TalkAsync(client);
        var made = await (await DisputeAsync(client, address, "urgency", new { holds = true, quote = "for an hour" })).JsonAsync();
        var span = made.GetProperty("span");
        Assert.Equal("for an hour", Angry[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
    }

    [Theory]
    [InlineData("long-wait", """{"holds":true}""", "holds")]
    [InlineData("long-wait", "{}", "holds")]
    [InlineData("urgency", """{"holds":true}""", "quote")]
    [InlineData("emotion", """{"emotion":"cross"}""", "emotion")]
    [InlineData("temperature", """{"temperature":101}""", "temperature")]
    [InlineData("politeness", """{"holds":true,"quote":"hold"}""", "about")]
    public async Task What_cannot_be_meant_names_its_field(string about, string body, string field)
    {
        using var client = server.Client();
        var (_, address) = await TalkAsync(client);
        await (await DisputeAsync(client, address, about, JsonDocument.Parse(body).RootElement)).ProblemAsync(400, field);
    }

    [Fact]
    public async Task A_turn_that_is_not_there_is_told()
    {
        using var client = server.Client();
        var (_, address) = await TalkAsync(client);
        var beyond = address.Replace("/turns/0/", "/turns/7/", StringComparison.Ordinal);
        await (await DisputeAsync(client, beyond, "temperature", new { temperature = 5 })).ProblemAsync(404);
    }

    [Fact]
    public async Task An_agent_sees_their_own_and_whoever_leads_sees_all()
    {
        using var mia = server.Client(await server.KeyOfAsync("default", Role.Agent));
        using var tom = server.Client(await server.KeyOfAsync("default", Role.Agent));
        var (conversation, address) = await TalkAsync(mia);
        await (await DisputeAsync(mia, address, "long-wait", new { holds = false })).JsonAsync();
        await (await DisputeAsync(tom, address, "temperature", new { temperature = 20 })).JsonAsync();

        Assert.Equal("long-wait", Assert.Single(await ListAsync(mia, conversation)).GetProperty("about").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await mia.DeleteAsync($"{address}/temperature")).StatusCode);
        foreach (var role in new[] { Role.Lead, Role.Coach, Role.Administrator })
        {
            using var all = server.Client(await server.KeyOfAsync("default", role));
            Assert.Equal(["temperature", "long-wait"], (await ListAsync(all, conversation)).Select(one => one.GetProperty("about").GetString()));
        }
    }

    [Theory]
    [InlineData(Role.Agent, 403)]
    [InlineData(Role.Lead, 403)]
    [InlineData(Role.Coach, 200)]
    [InlineData(Role.Administrator, 200)]
    public async Task Only_coaches_and_administrators_take_examples_out(Role role, int status)
    {
        using var client = server.Client(await server.KeyOfAsync("taking-out", role));
        Assert.Equal(status, (int)(await client.GetAsync("/api/disputes/export")).StatusCode);
    }

    [Fact]
    public async Task The_export_loads_again_and_holds_only_the_callers_workspace()
    {
        using var other = server.Client();
        await (await DisputeAsync(other, (await TalkAsync(other)).Address, "long-wait", new { holds = false })).JsonAsync();

        using var client = server.Client(await server.KeyOfAsync("exporting", Role.Coach));
        Assert.Empty(await ExportAsync(client));
        var (_, address) = await TalkAsync(client);
        await (await client.PostAsync($"{address[..address.IndexOf("/turns/", StringComparison.Ordinal)]}/turns", new { speaker = "agent", text = "Calm down: \"policy\"." })).JsonAsync();
        await (await DisputeAsync(client, address, "long-wait", new { holds = false, note = "it's: <b>theirs</b>" })).JsonAsync();
        await (await DisputeAsync(client, address, "urgency", new { holds = true, quote = "an hour" })).JsonAsync();
        await (await DisputeAsync(client, address, "emotion", new { emotion = "confused" })).JsonAsync();
        await (await DisputeAsync(client, address, "temperature", new { temperature = 40 })).JsonAsync();
        await (await DisputeAsync(client, address.Replace("/turns/0/", "/turns/1/", StringComparison.Ordinal), "calm-down", new { holds = false })).JsonAsync();

        var items = (await ExportAsync(client)).ToDictionary(item => item.Of);
        Assert.Equal(["calm-down", "confused", "long-wait", "temperature", "urgency"], items.Keys.Order());
        Assert.Equal(40, items["temperature"].Turn.Temperature);
        Assert.True(items["confused"].Holds);
        Assert.Equal("an hour", Assert.Single(items["urgency"].Turn.Labels).Spans.Single().Of(Angry));
        Assert.NotEmpty(Assert.Single(items["long-wait"].Turn.NearMisses).Spans);
        Assert.Equal(Angry, Assert.Single(items["calm-down"].Before).Text);
    }

    [Fact]
    public async Task The_page_shows_a_note_as_text()
    {
        using var client = server.Client();
        var (conversation, address) = await TalkAsync(client);
        await (await DisputeAsync(client, address, "long-wait", new { holds = false, note = "<img src=x onerror=alert(1)>" })).JsonAsync();
        var page = await client.GetStringAsync($"/conversations/{conversation}");
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    private static async Task<(string Conversation, string Address)> TalkAsync(HttpClient client)
    {
        var conversation = await client.OpenAsync();
        await (await client.PostAsync($"{conversation}/turns", new { speaker = "customer", text = Angry })).JsonAsync();
        return (conversation.Split('/')[^1], $"{conversation}/turns/0/disputes");
    }

    private static Task<HttpResponseMessage> DisputeAsync(HttpClient client, string address, string about, object body) =>
        client.SendAsync(HttpMethod.Put, $"{address}/{about}", body);

    private static async Task<JsonElement[]> ListAsync(HttpClient client, string conversation) =>
        [.. (await (await client.GetAsync($"/api/disputes?conversation={conversation}")).JsonAsync()).GetProperty("items").EnumerateArray()];

    private static async Task<IReadOnlyList<ContrastItem>> ExportAsync(HttpClient client)
    {
        var answer = await client.GetAsync("/api/disputes/export");
        Assert.Equal("application/yaml", answer.Content.Headers.ContentType?.MediaType);
        var folder = Directory.CreateTempSubdirectory("detente-export-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "disputes.yaml"), await answer.Content.ReadAsByteArrayAsync());
            return CorpusLoader.LoadContrasts(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
