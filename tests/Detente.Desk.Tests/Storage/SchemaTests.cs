using System.Data.Common;
using Detente.Desk.Tests.Fixtures;
using Detente.Store;
using Detente.Store.Rows;
using Detente.Store.Schema;
using Detente.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Detente.Desk.Tests.Storage;

/// <summary>The numbered files must make the tables that the code expects.</summary>
public sealed class SchemaTests(SqliteFolder folder, PostgresServer server)
{
    private const string SqliteShape =
        """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
        FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name <> 'schema_file'
        UNION ALL
        SELECT replace(replace(sql, '"', ''), char(10), ' ') FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        ORDER BY 1
        """;

    private const string PostgresShape =
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> 'schema_file'
        UNION ALL
        SELECT regexp_replace(indexdef, '"?(PK_\w+|\w+_pkey)"? ', '') FROM pg_indexes
        WHERE schemaname = 'public' AND tablename <> 'schema_file'
        ORDER BY 1
        """;

    [Fact]
    public Task Sqlite_files_make_what_the_model_says() => CompareAsync(
        new() { DataFolder = folder.NewDatabase() }, new() { DataFolder = folder.NewDatabase() }, SqliteShape);

    [Fact]
    public Task Postgres_files_make_what_the_model_says() => CompareAsync(
        new() { Database = server.NewDatabase() }, new() { Database = server.NewDatabase() }, PostgresShape);

    [Fact]
    public async Task Running_the_files_again_changes_nothing()
    {
        await using var database = new Database(new() { DataFolder = folder.NewDatabase() });
        var runner = new SchemaRunner(database, [new("desk", typeof(Database).Assembly)], new ManualClock());
        await runner.RunAsync(TestContext.Current.CancellationToken);
        var before = await LinesAsync(database, SqliteShape);
        await runner.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(before, await LinesAsync(database, SqliteShape));
    }

    private static async Task CompareAsync(StoreOptions files, StoreOptions model, string shape)
    {
        await using var byFiles = new Database(files);
        await new SchemaRunner(byFiles, [new("desk", typeof(Database).Assembly)], new ManualClock())
            .RunAsync(TestContext.Current.CancellationToken);

        await using var byModel = new Database(model);
        var options = new DbContextOptionsBuilder<StoreContext>();
        byModel.Configure(options);
        await using (var context = new StoreContext(options.Options))
        {
#pragma warning disable EF1002 // The script is the model's own.
            await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript(), TestContext.Current.CancellationToken);
#pragma warning restore EF1002
        }

        var expected = await LinesAsync(byModel, shape);
        var tables = expected.Select(TableOf).ToHashSet();
        Assert.True(tables.Count >= 7);
        // Other parts of the program bring files and tables of their own.
        Assert.Equal(expected, (await LinesAsync(byFiles, shape)).Where(l => tables.Contains(TableOf(l))));
    }

    private static string TableOf(string line)
    {
        var index = line.IndexOf(" ON ", StringComparison.Ordinal);
        var from = index < 0 ? line : line[(index + 4)..].Replace("public.", "", StringComparison.Ordinal);
        return from[..from.IndexOfAny(['.', ' '])];
    }

    private static async Task<List<string>> LinesAsync(Database database, string query)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is a constant above.
        command.CommandText = query;
#pragma warning restore CA2100
        var lines = new List<string>();
        await using DbDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            lines.Add(reader.GetString(0));
        return lines;
    }
}
