using Detente.Content.Tests.Shared;
using Detente.Engine.Conversation;

namespace Detente.Content.Tests.Transcript;

public sealed class WebVttTranscriptTests
{
    [Fact]
    public async Task Voices_become_turns_and_cues_in_a_row_are_joined()
    {
        var conversation = await Transcripts.ReadOneAsync("""
            WEBVTT - call 7

            NOTE recorded on line 4

            1
            00:01.000 --> 00:04.000 align:start
            <v.loud Customer>I have been on <b>hold</b>

            00:04.500 --> 00:06.250
            <v Customer>for an hour &amp; more</v>

            00:00:07.000 --> 01:00:08.000
            <v Agent>I am <c.yellow>sorry</c></v> <v Customer>Well.</v>
            """);

        Assert.Equal(["Customer: I have been on hold for an hour & more", "Agent: I am sorry", "Customer: Well."], conversation.Lines());
        Assert.Equal((Channel.Phone, 1.0, 6.25, 3608.0), (conversation.Info.Channel, conversation.Turns[0].Start, conversation.Turns[0].End, conversation.Turns[1].End));
    }

    [Fact]
    public async Task A_label_stands_in_for_a_voice() =>
        Assert.Equal(["Customer: Hello?", "Agent: Hi"], (await Transcripts.ReadOneAsync("WEBVTT\n\n00:01.000 --> 00:02.000\nCustomer: Hello?\n\n00:02.000 --> 00:03.000\nAgent: Hi\n")).Lines());

    [Theory]
    [InlineData("WEBVTT\n", 1, "no cues")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n", 4, "who speaks here?")]
    [InlineData("WEBVTT\n\nwords without a time\n", 3, "time line")]
    [InlineData("WEBVTT\n\n1\n00:01 --> never\n<v A>x\n", 4, "is no time line")]
    public async Task What_is_wrong_is_told_with_its_line(string text, int line, string expected)
    {
        var read = Assert.Single(await Transcripts.ReadAsync(text));

        Assert.Equal(line, read.Line);
        Assert.Contains(expected, read.Outcome.Problem, StringComparison.Ordinal);
    }
}
