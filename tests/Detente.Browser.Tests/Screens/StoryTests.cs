using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

/// <summary>From an angry message to a calmer customer: the whole main job, with two browsers.</summary>
public sealed class StoryTests(Office office)
{
    [Fact]
    public async Task An_angry_customer_is_heard_and_cools_down()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();

        // Three messages, each angrier than the one before; the heat rises, and shows why.
        await customer.BeginChatAsync("Ana Ruiz", "Hello, my order A-1009 has still not arrived.");
        await agent.TakeAsync("Ana Ruiz");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(1);
        var first = await agent.HeatAsync();
        await customer.SayAsync("I have been waiting for three weeks and this is the second time I contact you!");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(2);
        var second = await agent.HeatAsync();
        await customer.SayAsync("This is ridiculous, you are LYING to me! I want my money back NOW or I will dispute the charge with my bank.");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(3);
        var third = await agent.HeatAsync();
        Assert.True(first < second && second < third, $"{first} → {second} → {third}");
        Assert.True(third >= 50, $"heated: {third}");
        await Expect(agent.Locator(".turn.customer").Nth(1).Locator("mark")).Not.ToHaveCountAsync(0);
        var why = agent.Locator(".turn.customer").Nth(2).Locator("details.finding").First;
        await why.Locator("summary").ClickAsync();
        await Expect(why.Locator(".why q").First).Not.ToBeEmptyAsync();
        await agent.Keyboard.PressAsync("Escape");

        // One next move, with words to use.
        await agent.Locator(".wording").First.ClickAsync();
        var wording = await agent.Locator(".wording").First.GetAttributeAsync("data-text");
        await Expect(agent.Reply()).ToHaveValueAsync(wording!);
        await Expect(agent.Locator(".verdict")).ToBeVisibleAsync();

        // What not to say: told why, and the fix taken with a key.
        await agent.Reply().FillAsync("");
        await agent.Reply().PressSequentiallyAsync("Please calm down, that's our policy.");
        await Expect(agent.Locator(".verdict")).ToHaveAttributeAsync("data-verdict", "hold");
        await Expect(agent.Locator("#because strong")).ToHaveCountAsync(1);
        await Expect(agent.Locator(".under .paint")).Not.ToHaveCountAsync(0);
        var before = await agent.Reply().InputValueAsync();
        await agent.Reply().PressAsync("Alt+Enter");
        await Expect(agent.Reply()).Not.ToHaveValueAsync(before);
        Assert.DoesNotContain("calm down", await agent.Reply().InputValueAsync(), StringComparison.OrdinalIgnoreCase);

        // A good reply goes out; held for a moment, because the customer is hot.
        await agent.Reply().FillAsync(
            "Ana, three weeks of waiting for order A-1009 is far too long, and I am sorry that you had to ask twice. "
            + "I am taking this on myself. I can refund it to your card today, or send a new one by express so that it is with you on Tuesday. "
            + "Which would you prefer? I will write to you by 5 pm today either way.");
        await Expect(agent.Locator(".verdict")).ToHaveAttributeAsync("data-verdict", "good");
        await agent.Reply().PressAsync("Control+Enter");
        await Expect(agent.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeVisibleAsync();
        await Expect(customer.Locator(".message.agent")).ToContainTextAsync("three weeks of waiting", new() { Timeout = 20_000 });
        await Expect(agent.Locator(".turn.agent")).ToHaveCountAsync(1);

        await customer.SayAsync("Thank you, that helps. The refund is fine. Sorry for being sharp, it is not your fault.");
        await Expect(agent.Locator(".turn.customer")).ToHaveCountAsync(4);
        var last = await agent.HeatAsync();
        Assert.True(last < third, $"{third} → {last}");
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
