using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Transcript;

public sealed class CsvTranscriptTests
{
    [Theory]
    [InlineData("speaker,text\ncustomer,Hi\nagent,Hello\n")]
    [InlineData("\ufeffRole;Message\r\nCustomer;Hi\r\nSupport agent;Hello\r\n")]
    [InlineData("time\tfrom\tbody\n10:02\tAna\tHi\n10:03\tAgent\tHello\n")]
    [InlineData("\"Speaker\",\"Text\"\n\"customer\",\"Hi\"\n\n\"agent\",\"Hello\"")]
    public async Task Speaker_and_text_columns_are_found(string text) =>
        Assert.Equal(["Customer: Hi", "Agent: Hello"], (await Transcripts.ReadOneAsync(text)).Lines());

    [Fact]
    public async Task Quoted_fields_keep_their_commas_lines_and_quotes() =>
        Assert.Equal(["Customer: one, \"two\"\nthree"], (await Transcripts.ReadOneAsync("speaker,text\ncustomer,\"one, \"\"two\"\"\nthree\"\n")).Lines());

    [Fact]
    public async Task Formulas_are_text() =>
        Assert.Equal(["Customer: =HYPERLINK(\"http://x\",\"y\")", "Agent: @SUM(1+1)*cmd|' /C calc'!A0"],
            (await Transcripts.ReadOneAsync("speaker,text\ncustomer,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\nagent,@SUM(1+1)*cmd|' /C calc'!A0\n")).Lines());

    [Fact]
    public async Task A_conversation_column_parts_conversations()
    {
        var read = await Transcripts.ReadAsync("conversation_id,speaker,text\na,customer,1\na,agent,2\nb,customer,3\n");

        Assert.Equal(["a", "b"], read.Select(conversation => conversation.Outcome.Conversation!.Info.Id));
        Assert.Equal([2, 4], read.Select(conversation => conversation.Line));
    }

    [Theory]
    [InlineData("speaker,text\n", 1, "no rows")]
    [InlineData("speaker,text\ncustomer,ok\nagent\n", 3, "lacks a speaker or a text")]
    [InlineData("speaker,text\n,words\n", 2, "lacks a speaker or a text")]
    [InlineData("speaker,text\ncustomer,\"never closed\n", 2, "quoted field is not closed")]
    public async Task What_is_wrong_is_told_with_its_line(string text, int line, string expected)
    {
        var read = (await Transcripts.ReadAsync(text))[^1];

        Assert.Contains(expected, read.Outcome.Problem ?? $"nothing, but {read.Outcome.Conversation!.Turns.Length} turns", StringComparison.Ordinal);
        Assert.Equal(line, read.Line);
    }
}
