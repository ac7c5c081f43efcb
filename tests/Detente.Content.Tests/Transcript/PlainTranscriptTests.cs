using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Transcript;

public sealed class PlainTranscriptTests
{
    [Theory]
    [InlineData("Customer: Hi\nAgent: Hello")]
    [InlineData("customer: Hi\r\n\r\nagent: Hello\r\n")]
    [InlineData("[10:02] Customer: Hi\n[10:02:33] Support Agent: Hello")]
    [InlineData("10:02 Client: Hi\n10:03 AM Advisor: Hello")]
    [InlineData("[21/11/2026, 10:02] Ana: Hi\n[21/11/2026, 10:03] Sam (agent): Hello")]
    [InlineData("**Customer:** Hi\n**Agent:** Hello")]
    [InlineData("Ana O'Neill [10:02]: Hi\nSam: Hello")]
    public async Task Labels_are_found_in_many_forms(string text) =>
        Assert.Equal(["Customer: Hi", "Agent: Hello"], (await Transcripts.ReadOneAsync(text)).Lines());

    [Fact]
    public async Task A_line_without_a_label_goes_on_with_the_turn()
    {
        var conversation = await Transcripts.ReadOneAsync("Customer: My details:\nOrder: A-1009\nhttps://example.test/x\n\nThank you\nAgent: Found it");

        Assert.Equal(["Customer: My details:\nOrder: A-1009\nhttps://example.test/x\n\nThank you", "Agent: Found it"], conversation.Lines());
    }

    [Fact]
    public async Task Of_two_names_the_one_who_does_not_open_like_an_agent_is_the_customer()
    {
        var conversation = await Transcripts.ReadOneAsync("Sam: Thank you for calling, how can I help?\nAna: My parcel is late\nSam: Let me look");

        Assert.Equal(["Agent: Thank you for calling, how can I help?", "Customer: My parcel is late", "Agent: Let me look"], conversation.Lines());
        Assert.Equal(("Ana", "Sam"), (conversation.Info.CustomerName, conversation.Info.AgentName));
    }

    [Fact]
    public async Task Whoever_is_left_when_the_agent_is_known_is_the_customer() =>
        Assert.Equal(["Agent: Hello", "Customer: Hi", "Bot: Rate us", "Customer: No"], (await Transcripts.ReadOneAsync("Agent: Hello\nAna: Hi\nBot: Rate us\nAna: No")).Lines());

    [Fact]
    public async Task A_rule_parts_conversations()
    {
        var read = await Transcripts.ReadAsync("Customer: one\n---\nCustomer: two\nAgent: three\n=====\n");

        Assert.Equal([1, 3], read.Select(conversation => conversation.Line));
        Assert.Equal([1, 2], read.Select(conversation => conversation.Outcome.Conversation!.Turns.Length));
        Assert.Equal(2, read.Select(conversation => conversation.Outcome.Conversation!.Info.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_full_date_is_the_time_of_the_turn() =>
        Assert.Equal(new(2026, 11, 21, 10, 2, 0, TimeSpan.Zero), (await Transcripts.ReadOneAsync("[2026-11-21 10:02] Customer: Hi\nAgent: Hello")).Turns[0].At);

    [Fact]
    public async Task Text_without_speakers_is_refused_with_its_line()
    {
        var read = Assert.Single(await Transcripts.ReadAsync("\n\nOnce upon a time\nthere was a shop."));

        Assert.Equal(3, read.Line);
        Assert.Contains("who speaks here?", read.Outcome.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_gives_nothing() => Assert.Empty(await Transcripts.ReadAsync("  \n\n"));

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_told()
    {
        var read = await Transcripts.ReadAsync([.. "Customer: caf"u8, 0xe9, .. " closed\nAgent: hi\n"u8]);

        Assert.Contains("not UTF-8", Assert.Single(read).Outcome.Problem, StringComparison.Ordinal);
    }
}
