using System.Text.Json;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private const string Good = """{"id":"c1","turns":[{"speaker":"customer","text":"Hello"},{"speaker":"agent","text":"Hi"}]}""";

    private const string Bad = """{"id":"c2","turns":[{"speaker":"robot","text":"Hello"}]}""";

    private const string Reason = "turns[0].speaker: \"robot\" is not one of customer, agent, bot, system";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_turn_is_answered_in_order()
    {
        var file = _folder.Write("calls.jsonl", string.Join('\n', Enumerable.Range(0, 300).Select(i => Good.Replace("c1", $"c{i}", StringComparison.Ordinal))));

        var (code, output, error) = await Tool.RunAsync("read", file);

        Assert.Equal((0, ""), (code, error));
        var answers = Lines(output).Select(line => JsonDocument.Parse(line).RootElement).Select(answer => $"{answer.GetProperty("conversation")}.{answer.GetProperty("turn")}");
        Assert.Equal(Enumerable.Range(0, 600).Select(i => $"c{i / 2}.{i % 2}"), answers);
    }

    [Fact]
    public async Task Bad_input_ends_with_two_and_one_line_after_the_good_lines_are_answered()
    {
        var file = _folder.Write("calls.jsonl", $"{Good}\n\n{Bad}\n{Good}\n");

        var (code, output, error) = await Tool.RunAsync("read", file);

        Assert.Equal(2, code);
        Assert.Equal(2, Lines(output).Length);
        Assert.Equal([$"detente: {file}:3: {Reason}"], Lines(error));
    }

    [Fact]
    public async Task Keeping_going_skips_bad_lines_and_counts_them()
    {
        var (code, output, error) = await Tool.RunAsync(Bytes($"{Bad}\n{Good}\nnot json\n"), ["read", "--keep-going"]);

        Assert.Equal(0, code);
        Assert.Equal(2, Lines(output).Length);
        Assert.Equal($"detente: standard input:1: {Reason}", Lines(error)[0]);
        Assert.Equal("detente: standard input: 2 bad and skipped", Lines(error)[^1]);
    }

    [Fact]
    public async Task A_draft_is_checked_and_a_missing_one_is_told()
    {
        var draft = Good.Replace("\"id\"", "\"draft\":\"Calm down.\",\"id\"", StringComparison.Ordinal);

        var (code, output, error) = await Tool.RunAsync(Bytes($"{draft}\n{Good}\n"), ["check", "-"]);

        Assert.Equal(2, code);
        var answer = JsonDocument.Parse(Assert.Single(Lines(output))).RootElement;
        Assert.Equal(("c1", "hold"), (answer.GetProperty("conversation").GetString(), answer.GetProperty("verdict").GetString()));
        Assert.InRange(answer.GetProperty("score").GetInt32(), 0, 100);
        Assert.Contains(":2: draft is missing", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "no-such-file.jsonl")]
    [InlineData("read", "/")]
    [InlineData("read", "--output", "purple")]
    [InlineData("content", "lint", "no-such-folder")]
    [InlineData("eval", "no-such-folder")]
    [InlineData("raed")]
    public async Task Wrong_use_ends_with_two_and_says_why(params string[] arguments)
    {
        var (code, _, error) = await Tool.RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_with_problems_ends_with_one()
    {
        _folder.Write("cues/thanks.yaml", "id: thanks\nname: n\n");

        var (code, output, _) = await Tool.RunAsync("content", "lint", _folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("thanks.yaml:1: \"why\" is missing", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Customer: Hello\nAgent: Hi\n")]
    [InlineData("speaker,text\ncustomer,Hello\nagent,Hi\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Customer>Hello\n\n00:02.000 --> 00:03.000\n<v Agent>Hi\n")]
    public async Task Other_formats_are_found_by_their_content(string text)
    {
        var (code, output, error) = await Tool.RunAsync(Bytes(text), ["read"]);

        Assert.Equal((0, "", 2), (code, error, Lines(output).Length));
    }

    [Fact]
    public async Task Pretty_output_paints_with_brackets_where_there_is_no_colour_and_lets_no_escape_through()
    {
        var (code, output, _) = await Tool.RunAsync(Bytes("Customer: Where is my parcel?\u001b[2J\u202e\nAgent: Calm down.\n"), ["read", "--output", "pretty"]);

        Assert.Equal(0, code);
        Assert.Contains("[Calm down]", output, StringComparison.Ordinal);
        Assert.Contains("heat", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, letter => letter is '\u001b' or '\u202e');
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
