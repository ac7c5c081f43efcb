using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class KeyboardTests(Office office)
{
    [Fact]
    public async Task The_desk_works_without_a_mouse()
    {
        var customer = await office.StrangerAsync();
        await customer.GotoAsync("/chat/default");
        await customer.Keyboard.PressAsync("Tab");
        await customer.Keyboard.TypeAsync("Gil Keys");
        await customer.Keyboard.PressAsync("Tab");
        await customer.Keyboard.TypeAsync("My parcel is late and nobody tells me anything. When will it come?");
        await customer.Keyboard.PressAsync("Tab");
        await customer.Keyboard.PressAsync("Enter");
        await Expect(customer.Locator(".message.customer")).ToHaveCountAsync(1);

        var agent = await office.AgentAsync();
        await agent.GotoAsync("/desk");
        await agent.Keyboard.PressAsync("Tab");
        await Expect(agent.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        for (var i = 0; i < 60 && !(await agent.EvaluateAsync<string>("document.activeElement.textContent")).Contains("Gil Keys", StringComparison.Ordinal); i++)
            await agent.Keyboard.PressAsync("j");
        await agent.Keyboard.PressAsync("Enter");
        await Expect(agent.Locator("#talk-head h2")).ToHaveTextAsync("Gil Keys");

        await agent.Keyboard.PressAsync("?");
        await Expect(agent.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await agent.Keyboard.PressAsync("Escape");
        await agent.Keyboard.PressAsync("1");
        await Expect(agent.Reply()).ToBeFocusedAsync();
        await Expect(agent.Reply()).Not.ToHaveValueAsync("");
        await agent.Keyboard.PressAsync("Control+A");
        await agent.Keyboard.TypeAsync("/");
        await Expect(agent.GetByRole(AriaRole.Dialog, new() { Name = "Find a script" })).ToBeVisibleAsync();
        await agent.Keyboard.TypeAsync("sorry");
        await Expect(agent.Locator("#script-list button").First).ToContainTextAsync("sorry", new() { IgnoreCase = true });
        await agent.Keyboard.PressAsync("ArrowDown");
        await agent.Keyboard.PressAsync("Enter");
        await Expect(agent.Reply()).ToBeFocusedAsync();
        await Expect(agent.Reply()).Not.ToHaveValueAsync("");

        await agent.Keyboard.PressAsync("Escape");
        await agent.Keyboard.PressAsync("h");
        await agent.Keyboard.PressAsync("ArrowLeft");
        await agent.Keyboard.PressAsync("Enter");
        await Expect(agent.Locator(".turn.here")).ToHaveCountAsync(1);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
