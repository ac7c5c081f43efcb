using System.Text.Json;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Eval;

public sealed class EvalCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvalCommandTests() => _folder.Write("corpus/test/contrasts/a.yaml", """
        - {id: a-1, of: self-harm, holds: true, text: "I want to kill myself.", quote: "kill myself"}
        - {id: a-2, of: self-harm, holds: false, text: "My phone died."}
        - {id: a-3, of: urgency, holds: true, text: "The parcel is blue.", quote: "blue"}
        """);

    private string[] Folders => ["--corpus", Path.Combine(_folder.Path, "corpus"), "--data", _folder.Path];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_has_no_data_is_skipped_and_says_what_it_would_need()
    {
        var (code, output, error) = await Tool.RunAsync(["eval", .. Folders]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("contrasts: turns where", output, StringComparison.Ordinal);
        Assert.Contains($"abuse: skipped, needs {Path.Combine(_folder.Path, "convabuse", "valid.csv")} (--data DIR)", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.Length > 100 && !line.Contains(_folder.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_named_must_have_its_data()
    {
        var (code, _, error) = await Tool.RunAsync(["eval", "calm", .. Folders]);

        Assert.Equal(2, code);
        Assert.StartsWith("detente: calm needs ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_every_row_with_its_interval()
    {
        var (code, output, _) = await Tool.RunAsync(["eval", "contrasts", "--format", "json", .. Folders]);

        Assert.Equal(0, code);
        var suite = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());
        Assert.Equal("contrasts", suite.GetProperty("benchmark").GetString());
        var safety = Assert.Single(suite.GetProperty("rows").EnumerateArray(), row => row.GetProperty("what").GetString() == "safety: self-harm, recall");
        Assert.Equal((1, 1, 1, 1), (Number("figure"), Number("low"), Number("high"), Number("n")));
        Assert.Equal(0.95, Number("target"));

        double Number(string name) => safety.GetProperty(name).GetDouble();
    }

    [Fact]
    public async Task Markdown_is_a_table_for_the_docs()
    {
        var (_, output, _) = await Tool.RunAsync(["eval", "contrasts", "--format", "markdown", .. Folders]);

        Assert.StartsWith("### `contrasts`: ", output, StringComparison.Ordinal);
        Assert.Contains("\n| self-harm | 1.000 | 1.000–1.000 | 2 |  | P 1.00, R 1.00 |\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_listed_by_id()
    {
        var (_, output, _) = await Tool.RunAsync(["eval", "contrasts", "--show", "urgency", .. Folders]);

        Assert.Equal("contrasts: 1\n  MISSED a-3: The parcel is blue.\n", output);
    }
}
