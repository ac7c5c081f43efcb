using System.Reflection;

namespace Detente.Store.Schema;

/// <summary>
/// Numbered SQL files embedded in an assembly as <c>{prefix}/{sqlite|postgres}/0001-name.sql</c>. A file that was
/// released is never changed; the next change is the next number.
/// </summary>
public sealed record SchemaFiles(string Prefix, Assembly Assembly)
{
    internal IEnumerable<(int Number, string Name)> For(bool postgres)
    {
        var folder = $"{Prefix}/{(postgres ? "postgres" : "sqlite")}/";
        return from name in Assembly.GetManifestResourceNames()
               where name.StartsWith(folder, StringComparison.Ordinal)
               let number = int.Parse(name.AsSpan(folder.Length, 4), System.Globalization.CultureInfo.InvariantCulture)
               orderby number
               select (number, name);
    }

    internal string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
