namespace Detente.Cli.Eval.Output;

/// <summary>The tables of <c>docs/reference/quality.md</c>.</summary>
internal sealed class MarkdownTables(TextWriter output) : IResultWriter
{
    public void Show(IBenchmark benchmark, BenchmarkResult result)
    {
        Head(benchmark);
        Line(Cells.Heads);
        output.WriteLine("|---|--:|--:|--:|--:|---|");
        foreach (var row in result.Rows)
            Line(Cells.Of(row));
        output.WriteLine();
    }

    public void Skip(IBenchmark benchmark, string needs)
    {
        Head(benchmark);
        output.WriteLine($"Skipped: needs `{needs}`.");
        output.WriteLine();
    }

    public void End() => output.Flush();

    private void Head(IBenchmark benchmark)
    {
        output.WriteLine($"### `{benchmark.Name}`: {benchmark.About}");
        output.WriteLine();
    }

    private void Line(IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
