using Detente.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

public sealed class ImportTests(Office office)
{
    private const string Plain = "Customer: I have been waiting for three weeks and nobody answers!\nAgent: I am so sorry. I will call you by 5 pm.\nCustomer: Thank you.";

    [Fact]
    public async Task A_pasted_transcript_opens_its_own_page()
    {
        var agent = await office.AgentAsync();
        await agent.GotoAsync("/import");
        await agent.GetByLabel("Transcript").FillAsync(Plain);
        await agent.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(agent.Locator(".turn")).ToHaveCountAsync(3);
        await Expect(agent).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/conversations/[0-9a-f]{32}"));
        await Expect(agent.Locator(".turn.customer mark").First).ToBeVisibleAsync();
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task A_dropped_file_is_read_and_its_bad_line_told()
    {
        var agent = await office.AgentAsync();
        await agent.GotoAsync("/import");
        var files = await agent.EvaluateHandleAsync(
            """
            () => {
              const one = (id) => JSON.stringify({ id, turns: [{ speaker: "customer", text: "Where is my parcel?" }] });
              const files = new DataTransfer();
              files.items.add(new File([one("a") + "\n" + "{broken\n" + one("b") + "\n"], "two.jsonl"));
              return files;
            }
            """);
        await agent.Locator(".dropzone").DispatchEventAsync("drop", new Dictionary<string, object> { ["dataTransfer"] = files });
        await Expect(agent.Locator(".results a")).ToHaveCountAsync(2);
        await Expect(agent.Locator(".results .refused")).ToContainTextAsync("Line 2");
        await Expect(agent.Locator(".state")).ToContainTextAsync("Read: 2");
        await agent.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_pasted_says_what_to_do()
    {
        var agent = await office.AgentAsync();
        await agent.GotoAsync("/import");
        await agent.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(agent.Locator(".state")).ToContainTextAsync("Paste a transcript first");
        await Expect(agent.GetByLabel("Transcript")).ToBeFocusedAsync();
        await agent.Context.CloseAsync();
    }
}
