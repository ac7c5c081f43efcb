using System.Net;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Security;

public sealed class AccessTests(WebServer server) : IClassFixture<WebServer>
{
    [Theory]
    [InlineData(null)]
    [InlineData("a-key-that-nobody-has")]
    [InlineData("")]
    public async Task Without_a_key_the_API_is_closed(string? key)
    {
        using var client = server.Client(null);
        if (key is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        var answer = await client.GetAsync("/api/conversations");
        await answer.ProblemAsync(401);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        await (await client.PostAsync("/api/read", new { turns = Array.Empty<object>() })).ProblemAsync(401);
    }

    [Fact]
    public async Task A_key_that_was_ended_no_longer_opens()
    {
        using var admin = server.Client();
        var made = await (await admin.PostAsync("/api/keys", new { name = "short-lived", role = "agent" })).JsonAsync(HttpStatusCode.Created);
        using var program = server.Client(made.GetProperty("secret").GetString());
        await (await program.GetAsync("/api/me")).JsonAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync($"/api/keys/{made.GetProperty("id").GetString()}")).StatusCode);
        await (await program.GetAsync("/api/me")).ProblemAsync(401);
        Assert.DoesNotContain(made.GetProperty("secret").GetString()!, await admin.GetStringAsync("/api/keys"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_do()
    {
        using var client = server.Client(null);
        var answer = await client.GetAsync("/health/live");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task The_chat_page_may_be_framed_by_the_workspaces_sites_only()
    {
        using var admin = server.Client(await server.KeyOfAsync("framed"));
        await (await admin.SendAsync(HttpMethod.Put, "/api/settings/chat", new { origins = new[] { "https://shop.example" } })).JsonAsync();
        using var stranger = server.Client(null);
        var policy = (await stranger.GetAsync("/chat/framed")).Headers.GetValues("Content-Security-Policy").Single();
        Assert.EndsWith("frame-ancestors 'self' https://shop.example", policy, StringComparison.Ordinal);
        var desk = (await stranger.GetAsync("/desk")).Headers.GetValues("Content-Security-Policy").Single();
        Assert.EndsWith("frame-ancestors 'none'", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_again()
    {
        await using var strict = new WebServer($"--DETENTE_API_KEY={WebServer.Key}", "--Limits:AnonymousPerMinute=3");
        await strict.InitializeAsync();
        using var stranger = strict.Client(null);
        for (var i = 0; i < 3; i++)
            await (await stranger.GetAsync("/api/me")).ProblemAsync(401);
        var refused = await stranger.GetAsync("/api/me");
        await refused.ProblemAsync(429);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);

        using var known = strict.Client();
        for (var i = 0; i < 10; i++)
            await (await known.GetAsync("/api/me")).JsonAsync();
    }

    [Fact]
    public async Task It_says_that_it_lives_and_is_ready()
    {
        using var client = server.Client(null);
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
    }
}
