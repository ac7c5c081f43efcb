using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Detente.Bench;

/// <summary>
/// The peer of the server's figure: the same driver, the same clients, one row and one commit at a time, as durable.
/// The driver sleeps while another connection writes, so that clients who pass one connection around do better; both are measured.
/// </summary>
internal static class ServerBareInserts
{
    public static async Task<double> PerSecondAsync(string folder, int clients, bool shared, TimeSpan duration)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, $"bare-{shared}.db"), DefaultTimeout = 60 }.ToString();
        using (var connection = Open(file))
            Execute(connection, "PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS turn (id INTEGER PRIMARY KEY, conversation TEXT, text TEXT)");

        using var one = shared ? Open(file) : null;
        var turn = new Lock();
        var watch = Stopwatch.StartNew();
        // The driver is synchronous, so that each client has a thread.
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Factory.StartNew(
            () =>
            {
                using var own = shared ? null : Open(file);
                return Insert((one ?? own)!, shared ? turn : new(), client, watch, duration);
            },
            TaskCreationOptions.LongRunning)));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static int Insert(SqliteConnection connection, Lock turn, int client, Stopwatch watch, TimeSpan duration)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO turn (conversation, text) VALUES (@conversation, @text)";
        insert.Parameters.AddWithValue("@conversation", $"c{client}");
        insert.Parameters.AddWithValue("@text", ServerWords.Of(client));
        insert.Prepare();
        var done = 0;
        for (; watch.Elapsed < duration; done++)
        {
            using var mine = turn.EnterScope();
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            insert.ExecuteNonQuery();
            transaction.Commit();
        }

        return done;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(file);
        connection.Open();
        Execute(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
