using Detente.Browser.Tests.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Detente.Browser.Tests.Screens;

[Collection(nameof(Alone))]
public sealed class SpeedTests(Office office, ITestOutputHelper output)
{
    private const int Keys = 60;
    private const int Rounds = 6;

    private const double Limit = 100;

    private const string TypeAndWait =
        """
        async (keys) => {
          const text = document.querySelector("#draft"), took = [];
          text.focus();
          text.setSelectionRange(text.value.length, text.value.length);
          for (let i = 0; i < keys; i++) {
            const start = performance.now();
            const checked = new Promise((done) => document.addEventListener("draft-checked", done, { once: true }));
            document.execCommand("insertText", false, "a refund by noon "[i % 17]);
            await checked;
            await new Promise((drawn) => requestAnimationFrame(drawn));
            took.push(performance.now() - start);
          }
          return took;
        }
        """;

    /// <summary>From a key to the verdict that belongs to it on screen, the pause for more keys included.</summary>
    [Fact]
    public async Task A_draft_is_checked_as_it_is_typed_in_under_100_ms()
    {
        var customer = await office.StrangerAsync();
        var agent = await office.AgentAsync();
        await customer.BeginChatAsync("Flo Speed", "I have been waiting for two weeks and nobody answers me. Where is order C-77?");
        await agent.TakeAsync("Flo Speed");
        await agent.Reply().FillAsync("Flo, two weeks without an answer is too long and I am sorry. Please calm down, ");
        await Expect(agent.Locator(".verdict")).ToBeVisibleAsync();

        // Another program may take the processor for a while; a machine that is slow is so in every round.
        var best = double.MaxValue;
        for (var round = 1; round <= Rounds && best >= Limit; round++)
        {
            var times = await agent.EvaluateAsync<double[]>(TypeAndWait, Keys);
            Array.Sort(times);
            var (median, p95) = (times[Keys / 2], times[(int)(Keys * 0.95)]);
            best = Math.Min(best, p95);
            var figure = $"As-you-type check, key to verdict on screen: median {median:0} ms, p95 {p95:0} ms over {Keys} keys (round {round})";
            output.WriteLine(figure);
            await Console.Out.WriteLineAsync(figure);
        }

        Assert.True(best < Limit, $"p95 {best:0} ms");
        await agent.Context.CloseAsync();
        await customer.Context.CloseAsync();
    }
}
