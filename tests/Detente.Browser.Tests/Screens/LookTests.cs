using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class LookTests(Office office)
{
    [Fact]
    public async Task The_chosen_look_is_remembered()
    {
        var agent = await office.AgentAsync(options => options.ColorScheme = ColorScheme.Light);
        await agent.GotoAsync("/");
        var light = await GroundAsync(agent);
        await agent.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        await Expect(agent.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(agent.Locator("html")).Not.ToHaveCSSAsync("background-color", light);
        await agent.GotoAsync("/watch");
        await Expect(agent.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task Signing_out_closes_the_desk_and_signing_in_opens_it_again()
    {
        var agent = await office.StrangerAsync();
        await agent.GotoAsync("/desk");
        await agent.GetByLabel("E-mail").FillAsync("sam@example.org");
        await agent.GetByLabel("Password").FillAsync("not the password");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(agent.GetByRole(AriaRole.Alert)).ToContainTextAsync("is not right");
        await agent.GotoAsync("/desk");
        await agent.GetByLabel("E-mail").FillAsync("sam@example.org");
        await agent.GetByLabel("Password").FillAsync("correct horse battery");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(agent).ToHaveURLAsync($"{office.Address}/desk");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await agent.GotoAsync("/desk");
        await Expect(agent).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"));
        await agent.Context.CloseAsync();
    }

    private static Task<string> GroundAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
