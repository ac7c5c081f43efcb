using System.Globalization;

namespace Detente.Cli.Eval.Output;

/// <summary>A row as words, the same in every table.</summary>
internal static class Cells
{
    public static readonly string[] Heads = ["what", "figure", "95 %", "n", "target", "of which; others"];

    public static string[] Of(Row row) =>
    [
        row.What,
        Number(row.Figure.Value, row.Digits),
        double.IsNaN(row.Figure.Low) ? "" : $"{Number(row.Figure.Low, row.Digits)}–{Number(row.Figure.High, row.Digits)}",
        row.Count.ToString("N0", CultureInfo.InvariantCulture),
        row.Target is { } target ? Number(target, Math.Min(2, row.Digits)) : "",
        string.Join("; ", new[] { Named(row.Parts, row.Digits), Named(row.Peers, row.Digits) }.Where(text => text.Length > 0)),
    ];

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
