using Deque.AxeCore.Playwright;
using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

/// <summary>Saying that a reading is wrong, where the reading stands.</summary>
public sealed class DisputeTests(Office office)
{
    private const string Transcript =
        """
        Customer: I have been on hold for an hour and I want my money back before Friday!
        Agent: Calm down. You should have read the terms, that's our policy.
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_finding_is_disputed_in_place_and_taken_back(ColorScheme look)
    {
        var agent = await TalkAsync(options => options.ColorScheme = look);
        var finding = agent.Locator("#t-0 details.finding", new() { HasText = "Long wait" });
        await finding.Locator("summary").ClickAsync();
        var before = await agent.EvaluateAsync<double>("scrollY");
        await finding.GetByRole(AriaRole.Link, new() { Name = "Not right?" }).ClickAsync();
        var dialog = agent.GetByRole(AriaRole.Dialog, new() { Name = "“Long wait” is not right here?" });
        await Expect(dialog).ToBeVisibleAsync();
        Assert.Empty(await ProblemsAsync(agent));
        await dialog.GetByLabel("Why").FillAsync("<i>They</i> wait for a parcel");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "It is not right" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(finding.Locator("summary")).ToContainTextAsync("disputed by you");
        await Expect(finding.Locator("summary")).ToBeFocusedAsync();
        Assert.Equal(before, await agent.EvaluateAsync<double>("scrollY"));
        await finding.Locator("summary").PressAsync("Enter");
        await Expect(finding.Locator(".dispute-line")).ToContainTextAsync("<i>They</i> wait for a parcel");
        Assert.Empty(await ProblemsAsync(agent));

        await agent.ReloadAsync();
        await Expect(finding.Locator("summary")).ToContainTextAsync("disputed by you");
        await finding.Locator("summary").ClickAsync();
        await finding.GetByRole(AriaRole.Link, new() { Name = "Change or take back" }).ClickAsync();
        await agent.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(finding.Locator("summary")).Not.ToContainTextAsync("disputed");
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_missing_takes_the_words_that_were_marked()
    {
        var agent = await TalkAsync();
        var turn = agent.Locator("#t-0");
        await turn.Locator("mark, .words").First.EvaluateAsync(
            """
            element => {
              const words = element.closest(".words"), walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
              for (let text; (text = walker.nextNode());) {
                const at = text.data.indexOf("money");
                if (at < 0) continue;
                getSelection().setBaseAndExtent(text, at, text, at + 5);
              }
            }
            """);
        await turn.HoverAsync();
        await turn.GetByRole(AriaRole.Link, new() { Name = "Something missing?" }).ClickAsync();
        var dialog = agent.GetByRole(AriaRole.Dialog, new() { Name = "What was missed?" });
        await Expect(dialog.GetByLabel("The words that show it")).ToHaveValueAsync("money");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose what is missing");
        Assert.Empty(await ProblemsAsync(agent));
        await dialog.GetByLabel("What is missing?").SelectOptionAsync("vulnerability");
        await dialog.GetByLabel("The words that show it").FillAsync("no such words");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("as they stand there");
        await dialog.GetByLabel("The words that show it").FillAsync("MONEY back");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(turn.Locator(".added")).ToContainTextAsync("added by you");
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task Feeling_and_temperature_are_corrected_from_the_keyboard_on_the_desk()
    {
        var customer = await office.StrangerAsync();
        await customer.BeginChatAsync("Una Right", "I have been on hold for an hour and I want my money back!");
        var agent = await office.AgentAsync();
        await agent.TakeAsync("Una Right");
        var ask = agent.Locator("#t-0").GetByRole(AriaRole.Link, new() { Name = "Something missing?" });
        await ask.FocusAsync();
        await agent.Keyboard.PressAsync("Enter");
        var dialog = agent.GetByRole(AriaRole.Dialog, new() { Name = "What was missed?" });
        await Expect(dialog.GetByLabel("A finding")).ToBeFocusedAsync();
        await agent.Keyboard.PressAsync("ArrowDown");
        await agent.Keyboard.PressAsync("Tab");
        await Expect(dialog.GetByLabel("What the customer feels")).ToBeFocusedAsync();
        await dialog.GetByLabel("What the customer feels").SelectOptionAsync("confused");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add it" }).PressAsync("Enter");
        await Expect(agent.Locator("#t-0 .added")).ToHaveTextAsync("Confused, added by you");

        await Expect(ask).ToBeFocusedAsync();
        await agent.Keyboard.PressAsync("Enter");
        await dialog.GetByLabel("The temperature").CheckAsync();
        await dialog.GetByLabel("Temperature after this message").FillAsync("35");
        await agent.Keyboard.PressAsync("Enter");
        await Expect(agent.Locator("#t-0 .added", new() { HasText = "Temperature 35" })).ToBeVisibleAsync();

        // What arrives meanwhile redraws the desk; what was said stays.
        await customer.SayAsync("Hello?");
        await Expect(agent.Locator("#t-1")).ToContainTextAsync("Hello?");
        await Expect(agent.Locator("#t-0 .added")).ToHaveCountAsync(2);
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }

    [Fact]
    public async Task It_works_in_a_narrow_window_without_script()
    {
        var agent = await TalkAsync();
        var address = agent.Url;
        await agent.Context.CloseAsync();
        var plain = await office.AgentAsync(options => (options.JavaScriptEnabled, options.ViewportSize) = (false, new() { Width = 360, Height = 640 }));
        await plain.GotoAsync(address);
        await plain.Locator("#t-1 details.finding summary").First.ClickAsync();
        await plain.Locator("#t-1").GetByRole(AriaRole.Link, new() { Name = "Not right?" }).First.ClickAsync();
        await plain.GetByRole(AriaRole.Button, new() { Name = "It is not right" }).ClickAsync();
        await Expect(plain.Locator("#t-1 summary", new() { HasText = "disputed by you" })).ToHaveCountAsync(1);

        await plain.Locator("#t-0").GetByRole(AriaRole.Link, new() { Name = "Something missing?" }).ClickAsync();
        await plain.GetByLabel("The feeling").CheckAsync();
        await plain.GetByLabel("What the customer feels").SelectOptionAsync("confused");
        await plain.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await plain.Locator("#t-0").GetByRole(AriaRole.Link, new() { Name = "Confused, added by you" }).ClickAsync();
        await plain.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(plain.Locator("#t-0 .added")).ToHaveCountAsync(0);
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task The_dialog_fits_a_narrow_window()
    {
        var agent = await TalkAsync(options => options.ViewportSize = new() { Width = 360, Height = 640 });
        await agent.Locator("#t-0").HoverAsync();
        await agent.Locator("#t-0").GetByRole(AriaRole.Link, new() { Name = "Something missing?" }).ClickAsync();
        var box = (await agent.GetByRole(AriaRole.Dialog).BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 360 - box.Width);
        Assert.True(box.Y >= 0 && box.Y + box.Height <= 640);
        Assert.True(await agent.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await agent.Keyboard.PressAsync("Escape");
        await Expect(agent.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await agent.Context.CloseAsync();
    }

    private async Task<IPage> TalkAsync(Action<BrowserNewContextOptions>? change = null)
    {
        var agent = await office.AgentAsync(change);
        await agent.GotoAsync("/import");
        await agent.GetByLabel("Transcript").FillAsync(Transcript);
        await agent.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(agent.Locator(".turn")).ToHaveCountAsync(2);
        return agent;
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(IPage page) =>
        (await page.RunAxe()).Violations.Select(broken =>
            $"{page.Url}: {broken.Id} {string.Join(" | ", broken.Nodes.Take(3).Select(node => $"{node.Target} {node.Html}"))}");
}
