using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Detente.Store;

/// <summary>Which database this is, and how to reach it.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly NpgsqlDataSource? _postgres;
    private readonly string _sqlite = "";

    public Database(StoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Database))
        {
            var folder = Directory.CreateDirectory(options.DataFolder).FullName;
            _sqlite = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "detente.db"), DefaultTimeout = 30, ForeignKeys = true }.ToString();
        }
        else
        {
            var connection = new NpgsqlConnectionStringBuilder(options.Database);
            if (connection.MaxAutoPrepare == 0)
                connection.MaxAutoPrepare = 64;
            connection.ApplicationName ??= "detente";
            _postgres = NpgsqlDataSource.Create(connection);
        }
    }

    public bool IsPostgres => _postgres is not null;

    /// <summary>Points an EF Core context at this database.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        if (_postgres is not null)
            options.UseNpgsql(_postgres);
        else
            options.UseSqlite(_sqlite);
    }

    /// <summary>A new connection, closed.</summary>
    public DbConnection Connect() => _postgres is not null ? _postgres.CreateConnection() : new SqliteConnection(_sqlite);

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        else
            using (var connection = new SqliteConnection(_sqlite))
                SqliteConnection.ClearPool(connection);
    }
}
