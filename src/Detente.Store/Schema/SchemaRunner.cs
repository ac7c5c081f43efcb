using System.Data.Common;

namespace Detente.Store.Schema;

/// <summary>Brings a database up to date before it is used.</summary>
public sealed class SchemaRunner(Database database, IEnumerable<SchemaFiles> files, TimeProvider clock)
{
    /// <summary>Any number will do, so long as all servers lock the same.</summary>
    private const string OneAtATime = "SELECT pg_advisory_xact_lock(7301948650312)";

    /// <summary>Runs the files that were not run yet, each set in its order, all of them or none.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync(cancellationToken);
        if (!database.IsPostgres)
            await ExecuteAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (database.IsPostgres)
            await ExecuteAsync(connection, OneAtATime, cancellationToken);
        await ExecuteAsync(
            connection,
            "CREATE TABLE IF NOT EXISTS schema_file (name text NOT NULL PRIMARY KEY, applied_at bigint NOT NULL)",
            cancellationToken);
        foreach (var set in files)
            foreach (var (_, name) in set.For(database.IsPostgres))
                if (await IsNewAsync(connection, name, cancellationToken))
                    await ExecuteAsync(connection, set.Read(name), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> IsNewAsync(DbConnection connection, string name, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_file (name, applied_at) VALUES (@name, @at) ON CONFLICT DO NOTHING";
        Add("@name", name);
        Add("@at", clock.GetUtcNow().ToUnixTimeMilliseconds());
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;

        void Add(string parameter, object value)
        {
            var added = command.CreateParameter();
            (added.ParameterName, added.Value) = (parameter, value);
            command.Parameters.Add(added);
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        // The text comes from this program's own files.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
