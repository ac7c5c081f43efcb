using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class LiveTests(Office office)
{
    /// <summary>A browser opens six connections to a host; a stream per tab would starve the seventh.</summary>
    [Fact]
    public async Task Eight_tabs_share_one_live_connection()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("Ida Tabs", "Where is my parcel?");
        await agent.TakeAsync("Ida Tabs");
        var tabs = new List<IPage> { agent };
        while (tabs.Count < 8)
        {
            var tab = await agent.Context.NewPageAsync();
            await tab.GotoAsync(agent.Url);
            tabs.Add(tab);
        }

        await customer.SayAsync("Hello? It is three days late!");
        foreach (var tab in tabs)
            await Expect(tab.Locator(".turn.customer")).ToHaveCountAsync(2);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    [Fact]
    public async Task A_live_update_leaves_what_is_being_typed_and_read_where_it_is()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync(options => options.ViewportSize = new() { Width = 1200, Height = 600 });
        await customer.BeginChatAsync("Jo Still", "My heating has been off since Monday.");
        foreach (var more in Enumerable.Range(1, 8))
            await customer.SayAsync($"And another thing, number {more}: nobody came when you said they would.");
        await agent.TakeAsync("Jo Still");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(9);
        await agent.Locator(".scroller").EvaluateAsync("place => { place.scrollTop = 0; }");
        await agent.Reply().FillAsync("Jo, since Monday without");
        await customer.SayAsync("Are you there?");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(10);
        await Expect(agent.GetByRole(AriaRole.Button, new() { Name = "New message" })).ToBeVisibleAsync();
        Assert.True(await agent.Locator(".scroller").EvaluateAsync<double>("place => place.scrollTop") < 5);
        await Expect(agent.Reply()).ToHaveValueAsync("Jo, since Monday without");
        await Expect(agent.Reply()).ToBeFocusedAsync();
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    [Fact]
    public async Task A_lost_connection_is_told_and_a_reply_is_not_lost()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("Kim Offline", "Could you tell me your opening hours?");
        await agent.TakeAsync("Kim Offline");
        await agent.Context.SetOfflineAsync(true);
        await agent.Reply().FillAsync("Kim, we are open from 9 to 5 on weekdays.");
        await agent.Reply().PressAsync("Control+Enter");
        await Expect(agent.Locator(".failed")).ToContainTextAsync("Your words are kept");
        await Expect(agent.Reply()).ToHaveValueAsync("Kim, we are open from 9 to 5 on weekdays.");
        await agent.Context.SetOfflineAsync(false);
        await agent.Reply().PressAsync("Control+Enter");
        await Expect(customer.Locator(".message.agent")).ToContainTextAsync("from 9 to 5");
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
