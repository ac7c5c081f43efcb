using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class SafetyTests(Office office)
{
    private const string Nasty = "<img src=x onerror=\"window.owned=1\"><script>window.owned=1</script> You LIED to me & I want my <b>money</b> back!";

    [Fact]
    public async Task Script_in_a_message_is_text_on_every_screen()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("<i>Eve</i>", Nasty);
        await Expect(customer.Locator(".message.customer p")).ToHaveTextAsync(Nasty);
        await agent.TakeAsync("<i>Eve</i>");
        await Expect(agent.Locator(".turn.customer .words")).ToHaveTextAsync(Nasty);
        await agent.Reply().FillAsync(Nasty);
        await Expect(agent.Locator(".verdict")).ToBeVisibleAsync();
        await customer.SayAsync(Nasty);
        await Expect(agent.Locator(".turn.customer .words")).ToHaveCountAsync(2);
        await agent.GetByRole(AriaRole.Link, new() { Name = "Full page" }).ClickAsync();
        await Expect(agent.Locator(".turn.customer .words").First).ToHaveTextAsync(Nasty);
        foreach (var page in new[] { customer, agent })
            Assert.True(await page.EvaluateAsync<bool>("window.owned === undefined && !document.querySelector('.words img, .words script, .words b, h1 i, h2 i')"));
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    [Fact]
    public async Task The_policy_allows_no_script_or_style_in_a_page()
    {
        var agent = await office.AgentAsync();
        var refused = new List<string>();
        agent.Console += (_, message) => { if (message.Type == "error") refused.Add(message.Text); };
        var response = await agent.GotoAsync("/desk");
        var policy = (await response!.AllHeadersAsync())["content-security-policy"];
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/watch", "/import" })
            await agent.GotoAsync(address);
        Assert.Empty(refused);
        await agent.Context.CloseAsync();
    }
}
