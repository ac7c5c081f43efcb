using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

/// <summary>A conversation's own page.</summary>
public sealed class TalkTests(Office office)
{
    private const string Transcript =
        """
        Customer: This is the third time I write. You are LYING to me and I want my money back!
        Agent: Calm down. You should have read the terms, that's our policy.
        Customer: Unbelievable. I will never buy from you again!!
        Agent: I am sorry. You asked three times, and that is on us. I will refund you today by 5 pm.
        Customer: Thank you, that helps.
        """;

    [Fact]
    public async Task Turns_can_be_filtered_reached_from_the_heat_line_and_printed()
    {
        var agent = await office.AgentAsync();
        await agent.GotoAsync("/import");
        await agent.GetByLabel("Transcript").FillAsync(Transcript);
        await agent.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(agent.Locator(".turn")).ToHaveCountAsync(5);

        await agent.GetByLabel("pitfalls").CheckAsync();
        await Expect(agent.Locator(".turn:visible")).ToHaveCountAsync(1);
        await Expect(agent.Locator(".turn:visible")).ToContainTextAsync("Calm down");
        await agent.GetByLabel("pitfalls").UncheckAsync();
        await Expect(agent.Locator(".turn:visible")).ToHaveCountAsync(5);

        var line = agent.Locator("heat-line .plot");
        var box = (await line.BoundingBoxAsync())!;
        await agent.Mouse.ClickAsync(box.X + box.Width - 20, box.Y + (box.Height / 2));
        await Expect(agent.Locator(".turn.here")).ToContainTextAsync("Thank you, that helps");

        await agent.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(agent.Locator(".top")).ToBeHiddenAsync();
        await Expect(agent.Locator(".turn").First).ToBeVisibleAsync();
        await agent.Context.CloseAsync();
    }
}
