using Deque.AxeCore.Playwright;
using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class AccessibilityTests(Office office)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_screen(ColorScheme look)
    {
        var found = new List<string>();
        var customer = await office.StrangerAsync(options => options.ColorScheme = look);
        foreach (var address in new[] { "/sign-in", "/setup", "/sign-in?error=wrong", "/chat/default", "/chat/nobody" })
            await LookAsync(customer, address, found);
        await customer.BeginChatAsync($"Axel {look}", "I AM FURIOUS!! You lied to me and I want my money back, order B-2210, £45.");
        await customer.SayAsync("Hello?? Is anybody there? What will you do about it?");
        await Expect(customer.Locator(".message.customer")).ToHaveCountAsync(2);
        found.AddRange(await ProblemsAsync(customer));

        var agent = await office.AgentAsync(options => options.ColorScheme = look);
        foreach (var address in new[] { "/", "/desk", "/watch", "/import", "/desk/00000000000000000000000000000000", "/conversations/nope", "/nothing-here" })
            await LookAsync(agent, address, found);
        await agent.GotoAsync("/watch");
        await agent.Locator(".sample a").First.ClickAsync();
        await agent.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        found.AddRange(await ProblemsAsync(agent));

        await agent.TakeAsync($"Axel {look}");
        await agent.Reply().FillAsync("Calm down, that's our policy. I will refund you £45 tomorrow.");
        await Expect(agent.Locator(".verdict")).ToBeVisibleAsync();
        found.AddRange(await ProblemsAsync(agent));
        await agent.Reply().PressAsync("Control+Enter");
        await Expect(agent.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        found.AddRange(await ProblemsAsync(agent));
        await agent.GetByRole(AriaRole.Button, new() { Name = "Send it anyway" }).ClickAsync();
        await Expect(agent.Locator("form.held")).ToBeVisibleAsync();
        found.AddRange(await ProblemsAsync(agent));
        await agent.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await agent.GetByRole(AriaRole.Link, new() { Name = "Full page" }).ClickAsync();
        await agent.Locator("details.finding summary").First.ClickAsync();
        found.AddRange(await ProblemsAsync(agent));
        await agent.Keyboard.PressAsync("Escape");
        await agent.Keyboard.PressAsync("?");
        await Expect(agent.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        found.AddRange(await ProblemsAsync(agent));
        Assert.Empty(found);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    private static async Task LookAsync(IPage page, string address, List<string> found)
    {
        await page.GotoAsync(address);
        found.AddRange(await ProblemsAsync(page));
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(IPage page) =>
        (await page.RunAxe()).Violations.Select(broken =>
            $"{page.Url}: {broken.Id} {string.Join(" | ", broken.Nodes.Take(3).Select(node => $"{node.Target} {node.Html} {string.Join(',', node.Any.Select(check => check.Message))}"))}");
}
