using Detente.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Detente.Web.Tests.Security;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void The_schema_files_make_what_the_model_says(string database)
    {
        var options = new DbContextOptionsBuilder<AccessDb>();
        _ = database == "sqlite" ? options.UseSqlite("Data Source=unused") : options.UseNpgsql("Host=unused");
        using var db = new AccessDb(options.Options);
        Assert.Equal(Statements(db.Database.GenerateCreateScript()), Statements(Written(database)));
    }

    private static string Written(string database)
    {
        var assembly = typeof(AccessDb).Assembly;
        return string.Join('\n', assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"access/{database}/", StringComparison.Ordinal))
            .Order()
            .Select(name => new StreamReader(assembly.GetManifestResourceStream(name)!).ReadToEnd()));
    }

    private static IEnumerable<string> Statements(string script) =>
        string.Join('\n', script.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)))
            .Split(';')
            .Select(statement => string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(statement => statement.Length > 0)
            .Order();
}
