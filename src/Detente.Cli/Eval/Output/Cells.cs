using System.Globalization;
using Detente.Cli.Eval.Measures;

namespace Detente.Cli.Eval.Output;

/// <summary>A row as words, the same in every table.</summary>
internal static class Cells
{
    public const string Changed = "with the change";
    public const string Target = "target";

    private static readonly string[] Heads = ["what", "figure", "95 %", Changed, "n", Target, "of which; others"];

    /// <summary>The heads and the rows.</summary>
    /// <param name="optional">The columns that are left out where no row has anything in them.</param>
    public static List<string[]> Table(IEnumerable<Row> rows, params string[] optional)
    {
        List<string[]> lines = [Heads, .. rows.Select(Of)];
        var kept = Enumerable.Range(0, Heads.Length)
            .Where(column => !optional.Contains(Heads[column]) || lines.Skip(1).Any(line => line[column].Length > 0)).ToArray();
        return [.. lines.Select(line => kept.Select(column => line[column]).ToArray())];
    }

    private static string[] Of(Row row) =>
    [
        row.What,
        Number(row.Figure.Value, row.Digits),
        Interval(row.Figure, row.Digits),
        row.Changed is { } changed ? $"{Number(changed.Value, row.Digits)} ({Interval(changed, row.Digits)})" : "",
        row.Count.ToString("N0", CultureInfo.InvariantCulture),
        row.Target is { } target ? Number(target, Math.Min(2, row.Digits)) : "",
        string.Join("; ", new[] { Named(row.Parts, row.Digits), Named(row.Peers, row.Digits) }.Where(text => text.Length > 0)),
    ];

    private static string Interval(Figure figure, int digits) =>
        double.IsNaN(figure.Low) ? "" : $"{Number(figure.Low, digits)}–{Number(figure.High, digits)}";

    private static string Named(IEnumerable<NamedFigure> figures, int digits) =>
        string.Join(", ", figures.Select(named => $"{Short(named.Name)} {Number(named.Figure, Math.Min(2, digits))}"));

    private static string Short(string name) => name switch
    {
        "precision" => "P",
        "recall" => "R",
        _ => name,
    };

    private static string Number(double value, int digits) =>
        double.IsNaN(value) ? "none" : value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
