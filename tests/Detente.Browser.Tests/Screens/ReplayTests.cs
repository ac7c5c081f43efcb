using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class ReplayTests(Office office)
{
    [Fact]
    public async Task A_sample_heats_up_turn_by_turn_and_can_be_stepped_through()
    {
        var agent = await office.AgentAsync();
        await agent.GotoAsync("/");
        await agent.GetByRole(AriaRole.Link, new() { Name = "Watch a sample" }).ClickAsync();
        await agent.Locator(".sample a").First.ClickAsync();
        var all = await agent.Locator(".turn").CountAsync();
        Assert.True(all > 4);
        await agent.GetByLabel("Speed").SelectOptionAsync("64");
        await Expect(agent.Locator(".turn:not(.waiting)")).ToHaveCountAsync(all, new() { Timeout = 30_000 });
        await agent.GetByRole(AriaRole.Button, new() { Name = "One message back" }).ClickAsync();
        await Expect(agent.Locator(".turn:not(.waiting)")).ToHaveCountAsync(all - 1);
        await Expect(agent.Locator("heat-line tr[data-turn]:not([hidden])")).Not.ToHaveCountAsync(0);
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task A_sample_is_there_in_full_without_script()
    {
        var agent = await office.AgentAsync(options => options.JavaScriptEnabled = false);
        await agent.GotoAsync("/watch");
        await agent.Locator(".sample a").First.ClickAsync();
        await Expect(agent.Locator(".turn").Last).ToBeVisibleAsync();
        await Expect(agent.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await agent.Context.CloseAsync();
    }
}
