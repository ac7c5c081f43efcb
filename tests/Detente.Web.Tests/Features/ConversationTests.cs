using System.Net;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class ConversationTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task A_conversation_is_opened_and_takes_turns_in_order()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        foreach (var text in new[] { "My order A-1009 never came.", "I have been waiting for two weeks!", "Hello??" })
            await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text })).JsonAsync();

        var all = await (await client.GetAsync(address)).JsonAsync();
        Assert.Equal([0, 1, 2], all.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("turn").GetInt32()));
        Assert.Equal("Hello??", all.GetProperty("turns")[2].GetProperty("text").GetString());
        Assert.Equal("Ana", all.GetProperty("customer").GetProperty("name").GetString());
        Assert.InRange(all.GetProperty("state").GetProperty("temperature").GetDouble(), 0, 100);
        Assert.Equal(address.Split('/')[^1], all.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_turn_is_answered_with_its_reading_and_the_version()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        var first = await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "Where is my order?" })).JsonAsync();
        var second = await (await client.PostAsync($"{address}/turns", new { speaker = "agent", text = "I am looking now." })).JsonAsync();

        Assert.Equal(0, first.GetProperty("turn").GetInt32());
        Assert.Equal(1, second.GetProperty("turn").GetInt32());
        Assert.True(second.GetProperty("version").GetInt64() > first.GetProperty("version").GetInt64());
        var reading = first.GetProperty("reading");
        Assert.Equal("customer", reading.GetProperty("speaker").GetString());
        Assert.True(reading.TryGetProperty("emotion", out _));
        Assert.False(second.GetProperty("reading").TryGetProperty("emotion", out _));
    }

    [Fact]
    public async Task A_language_without_a_pack_is_told_at_opening_and_with_the_turn()
    {
        using var client = server.Client();
        var opened = await (await client.PostAsync("/api/conversations", new { locale = "es-ES" })).JsonAsync(HttpStatusCode.Created);
        Assert.Equal("Spanish", opened.GetProperty("notes")[0].GetProperty("language").GetProperty("name").GetString());

        var address = $"/api/conversations/{opened.GetProperty("id").GetString()}";
        var turn = await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "Llevo tres semanas esperando y nadie contesta" })).JsonAsync();
        Assert.False(turn.GetProperty("reading").TryGetProperty("emotion", out _));
        Assert.Equal("language-without-pack", turn.GetProperty("reading").GetProperty("notes")[0].GetProperty("code").GetString());
        Assert.False((await (await client.PostAsync("/api/conversations", new { locale = "en-GB" })).JsonAsync(HttpStatusCode.Created)).TryGetProperty("notes", out _));

        var page = await (await client.GetAsync($"/api/conversations/{opened.GetProperty("id").GetString()}")).JsonAsync();
        Assert.Equal("es", page.GetProperty("turns")[0].GetProperty("reading").GetProperty("notes")[0].GetProperty("language").GetProperty("tag").GetString());
    }

    [Fact]
    public async Task The_same_key_again_gives_the_first_answer_and_adds_nothing()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        var turn = new { speaker = "customer", text = "Once." };
        var first = await (await client.PostAsync($"{address}/turns", turn, "once")).Content.ReadAsStringAsync();
        var again = await (await client.PostAsync($"{address}/turns", turn, "once")).Content.ReadAsStringAsync();

        Assert.Equal(first, again);
        Assert.Equal(1, (await (await client.GetAsync(address)).JsonAsync()).GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task A_key_that_comes_back_with_another_body_is_refused()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "One." }, "reused")).JsonAsync();
        await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "Two." }, "reused")).ProblemAsync(422);
    }

    [Fact]
    public async Task Opening_twice_with_one_key_opens_one()
    {
        using var client = server.Client();
        var body = new { channel = "email", customer = new { name = "Twice" } };
        var first = await (await client.PostAsync("/api/conversations", body, "open-once")).JsonAsync(HttpStatusCode.Created);
        var again = await (await client.PostAsync("/api/conversations", body, "open-once")).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(first.GetProperty("id").GetString(), again.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        var taken = await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "One." })).JsonAsync();
        var version = taken.GetProperty("version").GetInt64();
        await (await client.PostAsync($"{address}/turns", new { speaker = "agent", text = "Two.", version = version - 1 })).ProblemAsync(409);
        await (await client.PostAsync($"{address}/turns", new { speaker = "agent", text = "Two.", version })).JsonAsync();
        await (await client.PostAsync($"{address}/close", new { version })).ProblemAsync(409);
    }

    [Fact]
    public async Task The_list_is_given_page_by_page_without_a_gap_or_a_double()
    {
        var key = await server.KeyOfAsync("pages");
        using var client = server.Client(key);
        for (var i = 0; i < 7; i++)
            await client.OpenAsync($"Customer {i}");

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await (await client.GetAsync($"/api/conversations?status=open&sort=risk&limit=3&cursor={cursor}")).JsonAsync();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
            cursor = page.TryGetProperty("next", out var next) ? Uri.EscapeDataString(next.GetString()!) : null;
        }
        while (cursor is not null);

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_draft_is_checked_in_the_light_of_the_conversation_and_nothing_is_kept()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text = "This is the third time I call. I am furious!" })).JsonAsync();
        var check = await (await client.PostAsync($"{address}/check", new { draft = "Calm down, that is our policy." })).JsonAsync();

        Assert.Contains(check.GetProperty("verdict").GetString(), new[] { "good", "improve", "hold" });
        Assert.InRange(check.GetProperty("score").GetInt32(), 0, 100);
        Assert.Equal(1, (await (await client.GetAsync(address)).JsonAsync()).GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task A_closed_conversation_is_no_longer_among_the_open_ones()
    {
        using var client = server.Client(await server.KeyOfAsync("closing"));
        var address = await client.OpenAsync();
        await (await client.PostAsync($"{address}/close", new { })).JsonAsync();
        var open = await (await client.GetAsync("/api/conversations?status=open")).JsonAsync();
        Assert.Equal(0, open.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Markup_and_odd_characters_come_back_as_they_were_said()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        string[] said = ["<script>alert(1)</script>", "=HYPERLINK(\"x\")", "שלום עליכם مرحبا", "tab\tbell\abreak\n", "🙂 e\u0301"];
        foreach (var text in said)
            await (await client.PostAsync($"{address}/turns", new { speaker = "customer", text })).JsonAsync();
        var all = await (await client.GetAsync(address)).JsonAsync();
        Assert.Equal(said, all.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("text").GetString()));
    }
}
