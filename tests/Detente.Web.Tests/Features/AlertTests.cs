using System.Text.Json;
using Detente.Desk.Workspaces;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class AlertTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Path = "/api/alerts/simulate";

    [Fact]
    public async Task Other_thresholds_are_tried_on_what_is_stored()
    {
        using var client = server.Client(await server.KeyOfAsync("simulating"));
        await SayAsync(client, "Hello, when do you open?");
        await SayAsync(client, "Get me a manager.");

        var answer = await (await client.PostAsync(Path, new { hint = new { temperature = 0 }, page = new { waitsOneTurn = false } })).JsonAsync();

        Assert.Equal(2, answer.GetProperty("conversations").GetInt32());
        var (now, changed) = (answer.GetProperty("now"), answer.GetProperty("changed"));
        Assert.Equal((1, 50), (Number(now, "hint", "alerts"), Number(now, "hint", "alertsIn100")));
        Assert.Equal((2, 100), (Number(changed, "hint", "conversations"), Number(changed, "hint", "conversationsIn100")));
        Assert.Equal((1, 1), (Number(now, "page", "overrides"), Number(changed, "page", "overrides")));
    }

    [Fact]
    public async Task A_simulation_counts_only_the_callers_workspace()
    {
        using var owner = server.Client(await server.KeyOfAsync("counted"));
        using var other = server.Client(await server.KeyOfAsync("uncounted"));
        await SayAsync(owner, "Get me a manager.");

        var answer = await (await other.PostAsync(Path, new { })).JsonAsync();

        Assert.Equal(0, answer.GetProperty("conversations").GetInt32());
        Assert.Equal(0, Number(answer.GetProperty("now"), "page", "alerts"));
        Assert.False(answer.GetProperty("now").GetProperty("page").TryGetProperty("alertsIn100", out _));
    }

    [Fact]
    public async Task An_alert_tells_its_tier_beside_its_audience()
    {
        using var client = server.Client(await server.KeyOfAsync("tiers"));
        await using var stream = await EventReader.ConnectAsync(client, "/api/live");
        await SayAsync(client, "Get me a manager.");

        var tiers = new List<(string?, string?)>();
        while (tiers.Count < 2)
        {
            var alert = (await stream.NextAsync("alert")).Data.GetProperty("alert");
            tiers.Add((alert.GetProperty("audience").GetString(), alert.GetProperty("tier").GetString()));
        }

        Assert.Equal([("agent", "hint"), ("lead", "page")], tiers);
    }

    [Theory]
    [InlineData("""{"lead":{"risk":1.5}}""", "lead.risk")]
    [InlineData("""{"page":{"temperature":-1}}""", "page.temperature")]
    [InlineData("""{"hint":{"coolDown":2000}}""", "hint.coolDown")]
    public async Task What_cannot_be_set_names_its_field(string body, string field)
    {
        using var client = server.Client();
        await (await client.PostAsync(Path, JsonDocument.Parse(body).RootElement)).ProblemAsync(400, field);
    }

    [Theory]
    [InlineData(Role.Agent, 403)]
    [InlineData(Role.Lead, 200)]
    [InlineData(Role.Coach, 200)]
    [InlineData(Role.Administrator, 200)]
    public async Task Whoever_leads_may_simulate_and_an_agent_may_not(Role role, int status)
    {
        using var client = server.Client(await server.KeyOfAsync("simulating-roles", role));
        Assert.Equal(status, (int)(await client.PostAsync(Path, new { })).StatusCode);
    }

    private static async Task SayAsync(HttpClient client, string text) =>
        await (await client.PostAsync($"{await client.OpenAsync()}/turns", new { speaker = "customer", text })).JsonAsync();

    private static double Number(JsonElement tally, string tier, string name) => tally.GetProperty(tier).GetProperty(name).GetDouble();
}
