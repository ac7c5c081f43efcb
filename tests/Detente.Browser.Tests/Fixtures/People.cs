using Microsoft.Playwright;

namespace Detente.Browser.Tests.Fixtures;

/// <summary>What people do on the pages, in their words.</summary>
internal static class People
{
    /// <summary>Begins a customer's chat with a first message.</summary>
    public static async Task BeginChatAsync(this IPage customer, string name, string message)
    {
        await customer.GotoAsync("/chat/default");
        await customer.GetByLabel("Your name (if you like)").FillAsync(name);
        await customer.GetByLabel("How can we help?").FillAsync(message);
        await customer.GetByRole(AriaRole.Button, new() { Name = "Start the chat" }).ClickAsync();
        await Assertions.Expect(customer.Locator(".message.customer").First).ToContainTextAsync(message);
    }

    public static async Task SayAsync(this IPage customer, string message)
    {
        await customer.GetByLabel("Your message").FillAsync(message);
        await customer.Keyboard.PressAsync("Enter");
    }

    /// <summary>Opens this customer's conversation on the desk.</summary>
    public static async Task TakeAsync(this IPage agent, string name)
    {
        await agent.GotoAsync("/desk");
        await agent.Locator(".person a", new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(agent.Locator("#talk-head h2")).ToHaveTextAsync(name);
    }

    /// <summary>The temperature that the desk shows for the conversation in hand.</summary>
    public static async Task<double> HeatAsync(this IPage agent)
    {
        var rows = await agent.Locator("#talk-heat tr[data-turn]").AllAsync();
        return double.Parse((await rows[^1].GetAttributeAsync("data-heat"))!, System.Globalization.CultureInfo.InvariantCulture);
    }

    public static ILocator Reply(this IPage agent) => agent.GetByLabel("Your reply to");
}
