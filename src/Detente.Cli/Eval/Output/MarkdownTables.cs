namespace Detente.Cli.Eval.Output;

/// <summary>The tables of <c>docs/reference/quality.md</c>.</summary>
internal sealed class MarkdownTables(TextWriter output) : IResultWriter
{
    public void Show(IBenchmark benchmark, BenchmarkResult result)
    {
        Head(benchmark);
        var lines = Cells.Table(result.Rows, Cells.Changed);
        Line(lines[0]);
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("--:|", lines[0].Length - 2))}---|");
        foreach (var line in lines.Skip(1))
            Line(line);
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
