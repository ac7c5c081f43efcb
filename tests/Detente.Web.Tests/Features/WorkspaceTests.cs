using System.Net;
using Detente.Desk.Workspaces;
using Detente.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Detente.Web.Tests.Features;

public sealed class WorkspaceTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task No_endpoint_gives_another_workspace_a_conversation()
    {
        using var owner = server.Client();
        using var other = server.Client(await server.KeyOfAsync("other"));
        var address = await owner.OpenAsync("Secret Name");
        await (await owner.PostAsync($"{address}/turns", new { speaker = "customer", text = "secret words" })).JsonAsync();
        var id = address.Split('/')[^1];
        var before = await (await owner.GetAsync(address)).Content.ReadAsStringAsync();

        var tried = 0;
        foreach (var endpoint in server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var pattern = endpoint.RoutePattern.RawText!;
            if (!pattern.StartsWith("/api/conversations/{id}", StringComparison.Ordinal))
                continue;
            var path = pattern.Replace("{id}", id, StringComparison.Ordinal).Replace("{replyId}", id, StringComparison.Ordinal)
                .Replace("{turn:int}", "0", StringComparison.Ordinal).Replace("{about}", "temperature", StringComparison.Ordinal);
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                var body = new { speaker = "agent", text = "hi", draft = "hi", temperature = 1 };
                var answer = method == "GET" ? await other.GetAsync(path) : await other.SendAsync(new(method), path, body);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{method} {path}: {answer.StatusCode}");
                Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
                tried++;
            }
        }

        Assert.True(tried >= 8);
        Assert.Equal(before, await (await owner.GetAsync(address)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Lists_hold_only_the_callers_own()
    {
        using var owner = server.Client();
        using var other = server.Client(await server.KeyOfAsync("lists"));
        await owner.OpenAsync();
        await owner.PostAsync("/api/keys", new { name = "mine", role = "agent" });
        await owner.PostAsync("/api/people", new { name = "Mia", email = "mia@example.org", password = "a long password", role = "agent" });

        Assert.Equal(0, (await (await other.GetAsync("/api/conversations")).JsonAsync()).GetProperty("items").GetArrayLength());
        Assert.DoesNotContain("mine", await other.GetStringAsync("/api/keys"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mia", await other.GetStringAsync("/api/people"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_live_stream_tells_only_of_the_callers_own()
    {
        using var owner = server.Client();
        using var other = server.Client(await server.KeyOfAsync("listening"));
        await using var stream = await EventReader.ConnectAsync(other, "/api/live");
        var foreign = await owner.OpenAsync();
        await (await owner.PostAsync($"{foreign}/turns", new { speaker = "customer", text = "not for you" })).JsonAsync();
        var own = await other.OpenAsync();
        await (await other.PostAsync($"{own}/turns", new { speaker = "customer", text = "for you" })).JsonAsync();

        var (_, data) = await stream.NextAsync("turn");
        Assert.Equal("for you", data.GetProperty("turn").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Another_workspaces_key_cannot_be_ended()
    {
        using var owner = server.Client();
        using var other = server.Client(await server.KeyOfAsync("ending"));
        var made = await (await owner.PostAsync("/api/keys", new { name = "kept", role = "agent" })).JsonAsync(HttpStatusCode.Created);
        await (await other.DeleteAsync($"/api/keys/{made.GetProperty("id").GetString()}")).ProblemAsync(404);
        using var kept = server.Client(made.GetProperty("secret").GetString());
        await (await kept.GetAsync("/api/me")).JsonAsync();
    }

    [Fact]
    public async Task What_is_an_administrators_is_closed_to_an_agent()
    {
        using var agent = server.Client(await server.KeyOfAsync("default", Role.Agent));
        await (await agent.GetAsync("/api/conversations")).JsonAsync();
        foreach (var path in new[] { "/api/people", "/api/keys", "/api/settings/chat" })
            await (await agent.GetAsync(path)).ProblemAsync(403);
    }
}
