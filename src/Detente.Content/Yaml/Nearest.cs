namespace Detente.Content.Yaml;

/// <summary>Guesses which known name a person meant.</summary>
internal static class Nearest
{
    /// <summary><c>; did you mean "x"?</c>, or nothing where no known name is near.</summary>
    public static string Hint(string given, IEnumerable<string> known)
    {
        var best = known.Select(name => (Name: name, Edits: Edits(given, name))).OrderBy(pair => pair.Edits).FirstOrDefault();
        return best.Name is not null && best.Edits <= Math.Max(2, given.Length / 3) ? $"; did you mean \"{best.Name}\"?" : "";
    }

    // Levenshtein's distance, one row at a time.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
