using Detente.Content.Tests.Shared;
using Detente.Desk.Contract;

namespace Detente.Content.Tests.Contract;

public sealed class RealDialogueTests
{
    [Fact]
    public async Task Every_turn_of_the_samples_is_answered_soundly()
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "samples", "conversations"), "*.jsonl");

        Assert.NotEmpty(files);
        foreach (var file in files)
            await AssertAllAnsweredAsync(file);
    }

    [Fact]
    public async Task Every_turn_of_real_dialogues_is_answered_soundly()
    {
        var file = Path.Combine(Checkout.Root, "..", "shared", "data", "support-heat", "dev.jsonl");
        Assert.SkipUnless(File.Exists(file), "the development data is not on this machine");

        await AssertAllAnsweredAsync(file);
    }

    private static async Task AssertAllAnsweredAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        await foreach (var (_, bytes) in JsonLines.ReadAsync(stream, TestContext.Current.CancellationToken))
        {
            var parsed = ConversationParser.Parse(bytes.Span, "c");
            Assert.True(parsed.Succeeded, parsed.Problem);
            var results = Answers.Read(parsed.Conversation);
            Assert.Equal(Enumerable.Range(0, parsed.Conversation.Turns.Length), results.Select(result => result.Index));
            results.ForEach(Answers.AssertSound);
        }
    }
}
