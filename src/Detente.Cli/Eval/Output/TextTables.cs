namespace Detente.Cli.Eval.Output;

/// <summary>One aligned table a benchmark, readable at 100 columns: what does not fit beside goes below.</summary>
internal sealed class TextTables(TextWriter output) : IResultWriter
{
    private const int Width = 100;

    public void Show(IBenchmark benchmark, BenchmarkResult result)
    {
        output.WriteLine($"{benchmark.Name}: {benchmark.About}");
        var lines = Cells.Table(result.Rows, Cells.Changed, Cells.Target);
        var widths = Enumerable.Range(0, lines[0].Length - 1).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var left = "  " + string.Join("  ", widths.Select((width, column) => column == 0 ? line[column].PadRight(width) : line[column].PadLeft(width)));
            foreach (var (index, part) in Wrap(line[^1], Width - left.Length - 2).Index())
                output.WriteLine($"{(index == 0 ? left : new string(' ', left.Length))}  {part}".TrimEnd());
        }

        output.WriteLine();
    }

    public void Skip(IBenchmark benchmark, string needs)
    {
        output.WriteLine($"{benchmark.Name}: skipped, needs {needs}");
        output.WriteLine();
    }

    public void End() => output.Flush();

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var part in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + part.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? part : $"{line} {part}";
        }

        yield return line;
    }
}
