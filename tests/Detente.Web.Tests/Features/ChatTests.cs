using System.Net;
using System.Net.Http.Headers;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class ChatTests(WebServer server) : IClassFixture<WebServer>
{
    private static readonly HashSet<string> Visible = ["turn", "speaker", "text", "at"];

    [Fact]
    public async Task The_customer_sees_what_is_said_and_nothing_that_is_thought()
    {
        using var agent = server.Client();
        var (customer, id) = await BeginAsync();
        await using var stream = await EventReader.ConnectAsync(customer, "/chat/default/live");
        await (await customer.PostAsync("/chat/default/turns", new { text = "This is the third time. I am furious!" })).JsonAsync();
        await (await agent.PostAsync($"/api/conversations/{id}/turns", new { speaker = "system", text = "whisper: offer a refund" })).JsonAsync();
        await (await agent.PostAsync($"/api/conversations/{id}/turns", new { speaker = "agent", text = "I am on it." })).JsonAsync();

        var first = await stream.NextAsync("turn");
        var second = await stream.NextAsync("turn");
        Assert.Equal("customer", first.Data.GetProperty("speaker").GetString());
        Assert.Equal("I am on it.", second.Data.GetProperty("text").GetString());
        foreach (var (_, data) in new[] { first, second })
            Assert.Subset(Visible, data.EnumerateObject().Select(property => property.Name).ToHashSet());

        var all = await (await customer.GetAsync("/chat/default/turns")).JsonAsync();
        Assert.Equal(2, all.GetArrayLength());
        Assert.DoesNotContain("whisper", all.GetRawText(), StringComparison.Ordinal);
        customer.Dispose();
    }

    [Fact]
    public async Task What_is_answered_to_the_customer_holds_no_reading()
    {
        var (customer, _) = await BeginAsync();
        var said = await (await customer.PostAsync("/chat/default/turns", new { text = "You useless idiots!" })).JsonAsync();
        Assert.Subset(Visible, said.EnumerateObject().Select(property => property.Name).ToHashSet());
        customer.Dispose();
    }

    [Fact]
    public async Task A_held_reply_does_not_reach_the_customer_and_undone_it_never_does()
    {
        using var agent = server.Client();
        var (customer, id) = await BeginAsync();
        foreach (var text in new[] { "You are LIARS and thieves!!!", "I will sue you!!! This is a SCAM!!!", "GET ME A MANAGER NOW YOU IDIOTS!!!" })
            await (await customer.PostAsync("/chat/default/turns", new { text })).JsonAsync();
        var sent = await (await agent.PostAsync(
            $"/api/conversations/{id}/replies",
            new { text = "I am so sorry, Ana. I will call you by 5 pm today with the refund.", confirmed = true })).JsonAsync();
        Assert.Equal("held", sent.GetProperty("outcome").GetString());
        var reply = sent.GetProperty("held").GetProperty("id").GetString();

        Assert.Equal(3, (await (await customer.GetAsync("/chat/default/turns")).JsonAsync()).GetArrayLength());
        var undone = await (await agent.DeleteAsync($"/api/conversations/{id}/replies/{reply}")).JsonAsync();
        Assert.Equal("undone", undone.GetProperty("status").GetString());
        Assert.Equal(3, (await (await customer.GetAsync("/chat/default/turns")).JsonAsync()).GetArrayLength());
        customer.Dispose();
    }

    [Fact]
    public async Task The_stream_goes_on_after_the_last_turn_that_was_seen()
    {
        var (customer, _) = await BeginAsync();
        foreach (var text in new[] { "one", "two", "three" })
            await (await customer.PostAsync("/chat/default/turns", new { text })).JsonAsync();
        await using var stream = await EventReader.ConnectAsync(customer, "/chat/default/live", "0");
        Assert.Equal("two", (await stream.NextAsync("turn")).Data.GetProperty("text").GetString());
        Assert.Equal("three", (await stream.NextAsync("turn")).Data.GetProperty("text").GetString());
        customer.Dispose();
    }

    [Fact]
    public async Task A_token_opens_nothing_else()
    {
        await server.KeyOfAsync("elsewhere");
        var (customer, id) = await BeginAsync();
        await (await customer.PostAsync("/chat/elsewhere/turns", new { text = "hi" })).ProblemAsync(404);
        await (await customer.GetAsync($"/api/conversations/{id}")).ProblemAsync(401);
        await (await customer.GetAsync("/api/live")).ProblemAsync(401);
        customer.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    [InlineData(WebServer.Key)]
    public async Task Without_its_token_a_chat_is_closed(string? token)
    {
        using var client = server.Client(token);
        await (await client.PostAsync("/chat/default/turns", new { text = "hi" })).ProblemAsync(401);
        await (await client.GetAsync("/chat/default/live")).ProblemAsync(401);
    }

    [Fact]
    public async Task The_chat_page_itself_carries_its_token_in_a_cookie_that_no_script_can_read()
    {
        using var browser = server.Browser();
        var begun = await browser.PostAsync("/chat/default/conversations", new { name = "Ana" });
        var cookie = Assert.Single(begun.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        await (await browser.PostAsync("/chat/default/turns", new { text = "hi" })).JsonAsync();
    }

    [Fact]
    public async Task A_workspace_that_is_not_there_has_no_chat()
    {
        using var client = server.Client(null);
        await (await client.PostAsync("/chat/nowhere/conversations", new { })).ProblemAsync(404);
    }

    [Fact]
    public async Task Only_the_workspaces_own_sites_may_speak_to_its_chat()
    {
        using var admin = server.Client(await server.KeyOfAsync("shop"));
        await (await admin.SendAsync(HttpMethod.Put, "/api/settings/chat", new { origins = new[] { "https://shop.example" } })).JsonAsync();
        using var stranger = server.Client(null);
        Assert.Equal("https://shop.example", await AllowedAsync(stranger, "https://shop.example"));
        Assert.Null(await AllowedAsync(stranger, "https://evil.example"));
    }

    [Theory]
    [InlineData("shop.example")]
    [InlineData("https://shop.example/path")]
    [InlineData("https://shop.example; script-src *")]
    [InlineData("javascript:alert(1)")]
    public async Task A_site_that_is_no_origin_is_refused(string origin)
    {
        using var admin = server.Client(await server.KeyOfAsync("origins"));
        await (await admin.SendAsync(HttpMethod.Put, "/api/settings/chat", new { origins = new[] { origin } })).ProblemAsync(400, "origins[0]");
    }

    private static async Task<string?> AllowedAsync(HttpClient client, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/chat/shop/turns");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        var answer = await client.SendAsync(request);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }

    private async Task<(HttpClient Customer, string Id)> BeginAsync()
    {
        var customer = server.Client(null);
        var begun = await (await customer.PostAsync("/chat/default/conversations", new { name = "Ana" })).JsonAsync(HttpStatusCode.Created);
        customer.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", begun.GetProperty("token").GetString());
        return (customer, begun.GetProperty("id").GetString()!);
    }
}
