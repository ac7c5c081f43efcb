using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class NarrowTests(Office office)
{
    [Theory]
    [InlineData(360, 640)]
    [InlineData(3840, 2160)]
    public async Task Nothing_sticks_out_at_the_side(int width, int height)
    {
        void Sized(BrowserNewContextOptions options) => options.ViewportSize = new() { Width = width, Height = height };
        var customer = await office.StrangerAsync(Sized);
        await customer.BeginChatAsync($"Dot {width}", "WHERE is my parcel?? averyveryveryverylongwordwithoutanyspaceinitatallwhichhastobebrokensomewhere " + new string('x', 120));
        await FitsAsync(customer);
        var agent = await office.AgentAsync(Sized);
        foreach (var address in new[] { "/", "/watch", "/import", "/desk" })
        {
            await agent.GotoAsync(address);
            await FitsAsync(agent);
        }

        await agent.TakeAsync($"Dot {width}");
        await agent.Reply().FillAsync("Calm down, that's our policy.");
        await Expect(agent.Locator(".verdict")).ToBeVisibleAsync();
        await FitsAsync(agent);
        await agent.GetByRole(AriaRole.Link, new() { Name = "Full page" }).ClickAsync();
        await FitsAsync(agent);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    private static async Task FitsAsync(IPage page) =>
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            $"{page.Url} is wider than the window");
}
