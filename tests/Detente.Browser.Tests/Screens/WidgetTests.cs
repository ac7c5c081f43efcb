using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class WidgetTests(Office office)
{
    [Fact]
    public async Task One_script_tag_puts_the_chat_on_another_site()
    {
        var agent = await office.AgentAsync();
        await using var shop = await Shop.OpenAsync(office.Address);
        await agent.GotoAsync("/");
        var allowed = await agent.EvaluateAsync<int>(
            """
            async (shop) => (await fetch("/api/settings/chat", {
              method: "PUT",
              headers: { "Content-Type": "application/json", RequestVerificationToken: document.querySelector("meta[name=request-token]").content },
              body: JSON.stringify({ origins: [shop] }),
            })).status
            """, shop.Origin);
        Assert.Equal(200, allowed);

        var visitor = await office.StrangerAsync();
        await visitor.GotoAsync(shop.Origin);
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Ask us" }).ClickAsync();
        var chat = visitor.FrameLocator("iframe");
        await chat.GetByLabel("How can we help?").FillAsync("Does the blue one come in large?");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Start the chat" }).ClickAsync();
        await Expect(chat.Locator(".message.customer")).ToContainTextAsync("the blue one");
        await Expect(chat.Locator(".status")).ToContainTextAsync("Someone will answer");
        await agent.Context.CloseAsync();
        await visitor.Context.CloseAsync();
    }
}
