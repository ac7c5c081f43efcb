using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Detente.Cli.Eval.Data;

/// <summary>The rows of a data set's CSV file, by the names in its first line.</summary>
internal static class Table
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { BadDataFound = null };

    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var file = File.OpenText(path);
        using var rows = new CsvParser(file, Form);
        if (!rows.Read())
            yield break;
        var names = rows.Record!.Select(name => name.Trim()).ToArray();
        while (rows.Read())
        {
            var row = new Dictionary<string, string>();
            foreach (var (name, value) in names.Zip(rows.Record!))
                row.TryAdd(name, value);
            yield return row;
        }
    }

    /// <summary>The file among <paramref name="folder"/>'s whose name ends as given: data sets are stored under longer and shorter names.</summary>
    public static string? Find(string folder, string ending) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Where(file => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
}
