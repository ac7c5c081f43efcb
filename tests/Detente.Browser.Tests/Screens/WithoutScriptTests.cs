using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class WithoutScriptTests(Office office)
{
    [Fact]
    public async Task A_reply_is_checked_and_sent_without_script()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync(options => options.JavaScriptEnabled = false);
        await customer.BeginChatAsync("Lea Plain", "Could you tell me your opening hours, please?");
        await agent.TakeAsync("Lea Plain");
        await agent.Reply().FillAsync("Calm down, that's our policy and you should have read it.");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(agent.GetByText("This reply may make it worse")).ToBeVisibleAsync();
        await Expect(customer.Locator(".message.agent")).ToHaveCountAsync(0);
        await agent.Reply().FillAsync("Hello Lea, we are open from 9 to 5 on weekdays. Is there anything else I can do for you?");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(agent.Locator(".turn.agent")).ToContainTextAsync("from 9 to 5");
        await Expect(customer.Locator(".message.agent")).ToContainTextAsync("from 9 to 5");
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
