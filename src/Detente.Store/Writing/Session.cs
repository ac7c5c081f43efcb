using System.Data.Common;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Live;

namespace Detente.Store.Writing;

/// <summary>
/// A connection with its prepared statements, which writes many steps in one transaction. The row of a workspace is
/// locked first, so that its events get their ids in the order in which they are committed, and nobody who follows
/// the log ever sees a later one before an earlier one.
/// </summary>
internal sealed class Session : IDisposable
{
    private readonly DbConnection _connection;
    private readonly Statements _sql;

    public Session(Database database)
    {
        _connection = database.Connect();
        try
        {
            _connection.Open();
            if (!database.IsPostgres)
                MakeDurable();
            _sql = new(_connection, database.IsPostgres);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes the steps; the results come in the same order. Gives the newest event of each workspace.</summary>
    public Dictionary<WorkspaceId, long> Write(IReadOnlyList<Pending> batch, AppendResult[] results)
    {
        using var transaction = _connection.BeginTransaction();
        var last = new Dictionary<WorkspaceId, long>();
        foreach (var workspace in batch.Select(p => p.Append.Workspace).Distinct().OrderBy(w => w.Value, StringComparer.Ordinal))
            last[workspace] = Lock(transaction, workspace);
        for (var i = 0; i < batch.Count; i++)
            results[i] = WriteOne(transaction, batch[i], last);
        foreach (var (workspace, id) in last)
        {
            _sql.SetLastEvent.Execute(transaction, workspace.Value, id);
            _sql.Notify?.Execute(transaction, $"{workspace} {id}");
        }

        transaction.Commit();
        return last;
    }

    public void Dispose()
    {
        _sql.Dispose();
        _connection.Dispose();
    }

    private AppendResult WriteOne(DbTransaction transaction, Pending pending, Dictionary<WorkspaceId, long> last)
    {
        var (append, operation) = (pending.Append, pending.Append.Operation);
        var (workspace, conversation) = (append.Workspace.Value, append.Conversation.ToString());
        var (version, first) = Find(transaction, workspace, conversation, operation?.Id);
        if (first is not null)
            return new AppendResult.Replayed(first);
        if (version != append.Expected)
            return new AppendResult.Conflict();

        PutConversation(transaction, pending, workspace, conversation);
        var next = last[append.Workspace];
        for (var i = 0; i < append.Events.Length; i++)
        {
            var happened = append.Events[i];
            _sql.AddEvent.Execute(
                transaction, workspace, ++next, conversation, happened.Version, happened.Kind, happened.At.ToUnixTimeMilliseconds(),
                (happened as LiveEvent.TurnTaken)?.Turn.Index, pending.Bodies[i]);
        }

        last[append.Workspace] = next;
        if (operation is not null)
            _sql.AddOperation.Execute(
                transaction, workspace, conversation, operation.Id, operation.Hash, operation.Version, operation.Turn, operation.Reply?.ToString());
        foreach (var reply in append.Replies)
            _sql.PutReply.Execute(
                transaction, workspace, reply.Id.ToString(), conversation, reply.Status.ToString(), reply.ReleaseAt.ToUnixTimeMilliseconds());
        return new AppendResult.Appended();
    }

    private void PutConversation(DbTransaction transaction, Pending pending, string workspace, string conversation)
    {
        var summary = pending.Append.Next.Summary;
        var statement = pending.Append.Expected == 0 ? _sql.AddConversation : _sql.SetConversation;
        statement.Execute(
            transaction, workspace, conversation, summary.Version, summary.Status.ToString(), summary.Channel.ToString(),
            summary.CustomerName, summary.AgentName, summary.OpenedAt.ToUnixTimeMilliseconds(),
            summary.UpdatedAt.ToUnixTimeMilliseconds(), Columns.Waiting(summary.WaitingSince), summary.Turns,
            summary.Temperature.Value, summary.Risk.Value, summary.Stage.ToString(), summary.LastSpeaker?.ToString(),
            summary.LastWords, Columns.Spark(summary.Spark), pending.Snapshot);
    }

    private (long Version, Operation? First) Find(DbTransaction transaction, string workspace, string conversation, string? operation)
    {
        using var reader = _sql.Find.Query(transaction, workspace, conversation, operation);
        reader.Read();
        var version = reader.IsDBNull(0) ? 0 : reader.GetInt64(0);
        return reader.IsDBNull(1) ? (version, null) : (version, new Operation(operation!, reader.GetString(1), reader.GetInt64(2))
        {
            Turn = reader.IsDBNull(3) ? null : reader.GetInt32(3),
            Reply = reader.IsDBNull(4) ? null : ReplyId.Parse(reader.GetString(4)),
        });
    }

    private long Lock(DbTransaction transaction, WorkspaceId workspace)
    {
        using var reader = _sql.Lock.Query(transaction, workspace.Value);
        return reader.Read() ? reader.GetInt64(0) : throw new InvalidOperationException($"There is no workspace {workspace}.");
    }

    /// <summary>A commit is answered only after the log file is on the disk.</summary>
    private void MakeDurable()
    {
        using var pragma = _connection.CreateCommand();
        pragma.CommandText = "PRAGMA synchronous = FULL";
        pragma.ExecuteNonQuery();
    }
}
