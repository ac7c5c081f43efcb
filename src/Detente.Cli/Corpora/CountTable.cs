using System.Globalization;

namespace Detente.Cli.Corpora;

/// <summary>Numbers by name.</summary>
/// <param name="Heads">Of the names, then of each number.</param>
internal sealed record CountTable(string Title, string[] Heads, List<(string Name, int[] Counts)> Rows)
{
    public void WriteMarkdown(TextWriter output)
    {
        output.WriteLine($"**{Title}**\n");
        output.WriteLine($"| {string.Join(" | ", Heads)} |");
        output.WriteLine($"|---|{string.Concat(Heads.Skip(1).Select(_ => "--:|"))}");
        foreach (var line in Lines())
            output.WriteLine($"| {string.Join(" | ", line)} |");
        output.WriteLine();
    }

    public void WriteText(TextWriter output)
    {
        output.WriteLine(Title);
        List<string[]> lines = [Heads, .. Lines()];
        var widths = Heads.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            output.WriteLine("  " + string.Join("  ", line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
        output.WriteLine();
    }

    private IEnumerable<string[]> Lines() =>
        Rows.Select(row => (string[])[row.Name, .. row.Counts.Select(count => count.ToString("N0", CultureInfo.InvariantCulture))]);
}
