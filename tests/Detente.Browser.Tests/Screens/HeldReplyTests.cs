using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class HeldReplyTests(Office office)
{
    private const string Furious = "This is a SCAM! You lied to me AGAIN, you are useless thieves and I will sue you!!!";

    [Fact]
    public async Task A_reply_to_a_hot_customer_can_be_taken_back()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("Bo Lund", Furious);
        await agent.TakeAsync("Bo Lund");
        await agent.Reply().FillAsync("Bo, I am sorry about this. I will sort it out and write to you by 3 pm today.");
        await agent.Reply().PressAsync("Control+Enter");
        await Expect(agent.Locator("form.held")).ToContainTextAsync("Goes out in");
        await Expect(agent.Reply()).ToHaveValueAsync("");
        await agent.Reply().PressAsync("Escape");
        await Expect(agent.Locator("form.held")).ToHaveCountAsync(0);
        await Expect(agent.Reply()).ToHaveValueAsync("Bo, I am sorry about this. I will sort it out and write to you by 3 pm today.");
        await agent.WaitForTimeoutAsync(11_000);
        await Expect(customer.Locator(".message.agent")).ToHaveCountAsync(0);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reply_that_makes_it_worse_needs_a_second_yes()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("Cy Adams", Furious);
        await agent.TakeAsync("Cy Adams");
        await agent.Reply().FillAsync("Calm down. You should have read the terms, that's our policy.");
        await agent.Reply().PressAsync("Control+Enter");
        var question = agent.GetByRole(AriaRole.Dialog, new() { Name = "This reply may make it worse" });
        await Expect(question).ToBeVisibleAsync();
        await agent.Keyboard.PressAsync("Enter");
        await Expect(question).ToHaveCountAsync(0);
        await Expect(agent.Locator("form.held")).ToHaveCountAsync(0);
        await Expect(agent.Reply()).ToBeFocusedAsync();
        await Expect(agent.Reply()).Not.ToHaveValueAsync("");
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
