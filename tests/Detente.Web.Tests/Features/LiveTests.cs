using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class LiveTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task A_stream_that_broke_goes_on_where_it_was()
    {
        using var client = server.Client(await server.KeyOfAsync("resuming"));
        var address = await client.OpenAsync();
        string first;
        await using (var stream = await EventReader.ConnectAsync(client, "/api/live"))
        {
            await SayAsync(client, address, "one");
            (first, var data) = await stream.NextAsync("turn");
            Assert.Equal("one", Text(data));
        }

        await SayAsync(client, address, "two");
        await SayAsync(client, address, "three");
        await using var again = await EventReader.ConnectAsync(client, "/api/live", first);
        Assert.Equal("two", Text((await again.NextAsync("turn")).Data));
        Assert.Equal("three", Text((await again.NextAsync("turn")).Data));
        await SayAsync(client, address, "four");
        Assert.Equal("four", Text((await again.NextAsync("turn")).Data));
    }

    [Fact]
    public async Task Turns_come_with_the_state_after_them()
    {
        using var client = server.Client(await server.KeyOfAsync("states"));
        var address = await client.OpenAsync();
        await using var stream = await EventReader.ConnectAsync(client, "/api/live");
        await SayAsync(client, address, "I want a manager NOW!!!");
        var (_, data) = await stream.NextAsync("state");
        Assert.Equal(1, data.GetProperty("summary").GetProperty("turns").GetInt32());
    }

    [Fact]
    public async Task A_quiet_stream_is_kept_open_by_comments()
    {
        await using var quick = new WebServer($"--DETENTE_API_KEY={WebServer.Key}", "--Limits:HeartbeatSeconds=1");
        await quick.InitializeAsync();
        using var client = quick.Client();
        using var response = await client.GetAsync("/api/live", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        var comments = 0;
        while (comments < 3)
            if (await lines.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)) == ":")
                comments++;
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_id_that_is_none_is_refused()
    {
        using var client = server.Client();
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        request.Headers.Add("Last-Event-ID", "yesterday");
        await (await client.SendAsync(request)).ProblemAsync(400, "Last-Event-ID");
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_listeners()
    {
        var stopping = new WebServer();
        await stopping.InitializeAsync();
        using var client = stopping.Client();
        using var response = await client.GetAsync("/api/live", HttpCompletionOption.ResponseHeadersRead);
        await stopping.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5));
    }

    private static string? Text(System.Text.Json.JsonElement data) => data.GetProperty("turn").GetProperty("text").GetString();

    private static async Task SayAsync(HttpClient client, string address, string text) =>
        await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text })).JsonAsync();
}
