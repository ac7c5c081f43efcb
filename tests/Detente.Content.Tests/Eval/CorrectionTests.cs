using Detente.Cli.Eval;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Eval;

/// <summary>A workspace's own corrections, as its export gives them.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Export = """
        - {id: "1", of: long-wait, holds: false, text: "I have been on hold for an hour!", quote: "on hold for an hour", why: "not ours"}
        - {id: "2", of: long-wait, holds: false, text: "The parcel is blue.", quote: "parcel"}
        - {id: "3", of: thanks, holds: true, before: [{agent: "Here is your refund."}], text: "Thank you so much!", quote: "Thank you"}
        - {id: "4", of: urgency, holds: true, text: "The parcel is blue.", quote: "blue"}
        - {id: "5", of: satisfied, holds: true, text: "Thank you so much, this is wonderful!"}
        - {id: "6", of: temperature, temperature: 95, text: "Hello, where is my parcel?"}
        - {id: "7", of: temperature, temperature: 12.5, text: "Hello, where is my parcel?"}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_told_how_many_are_right_now()
    {
        var file = _folder.Write("disputes.yaml", Export);
        var sources = new EvalSources(BuiltIn.Engine, _folder.Path, _folder.Path, BuiltIn.Folder) { Corrections = file };
        var result = Benchmarks.Named(["corrections"]).Single().Run(sources);

        var rows = result.Rows.ToDictionary(row => row.What, row => (row.Figure.Value, row.Count));
        Assert.Equal((4 / 7.0, 7), rows["all"]);
        Assert.Equal((0.5, 2), rows["wrong, left alone now"]);
        Assert.Equal((0.5, 2), rows["missing, found now"]);
        Assert.Equal((1, 1), rows["emotion"]);
        Assert.Equal((0.5, 2), rows["temperature within 10"]);
        Assert.Equal((0.5, 2), rows["long-wait"]);
        Assert.Equal(["long-wait", "urgency", "temperature"], result.Mistakes.Select(mistake => mistake.Of));
    }

    [Fact]
    public async Task The_command_measures_them_alone_from_a_file_or_a_folder()
    {
        var file = _folder.Write("exports/disputes.yaml", Export);
        foreach (var path in new[] { file, Path.GetDirectoryName(file)! })
        {
            var (code, output, error) = await Tool.RunAsync("eval", "--corrections", path);
            Assert.Equal((0, ""), (code, error));
            Assert.Contains("0.571", output, StringComparison.Ordinal);
            Assert.DoesNotContain("skipped", output, StringComparison.Ordinal);
        }

        var (_, shown, _) = await Tool.RunAsync("eval", "--corrections", file, "--show", "urgency");
        Assert.Contains("4 still missed: The parcel is blue.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_of_nothing_is_no_mistake()
    {
        var (code, _, error) = await Tool.RunAsync("eval", "--corrections", _folder.Write("disputes.yaml", "[]\n"));
        Assert.Equal((0, ""), (code, error));
    }

    [Theory]
    [InlineData("- {id: a, of: long-wate, holds: false, text: Hi}", "disputes.yaml:1")]
    [InlineData("- {id: a, of: temperature, text: Hi}", "temperature")]
    [InlineData("nothing: here", "must be a list")]
    public async Task What_is_no_export_is_told_with_its_place(string yaml, string told)
    {
        var (code, _, error) = await Tool.RunAsync("eval", "--corrections", _folder.Write("disputes.yaml", yaml));
        Assert.Equal(2, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }
}
