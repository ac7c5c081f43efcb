using System.Data;
using System.Data.Common;

namespace Detente.Store.Writing;

/// <summary>A prepared statement of a session, run again and again with other values.</summary>
internal sealed class Statement : IDisposable
{
    private readonly DbCommand _command;

    public Statement(DbConnection connection, string sql, params ReadOnlySpan<(string Name, DbType Type)> parameters)
    {
        _command = connection.CreateCommand();
        // The text comes from this program's own constants; what users give comes as parameters.
#pragma warning disable CA2100
        _command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, type) in parameters)
        {
            var parameter = _command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, DBNull.Value);
            _command.Parameters.Add(parameter);
        }

        _command.Prepare();
    }

    public int Execute(DbTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteNonQuery();
    }

    public DbDataReader Query(DbTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteReader(CommandBehavior.SingleRow);
    }

    public void Dispose() => _command.Dispose();

    private void Bind(DbTransaction transaction, ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
