using System.Data;
using System.Data.Common;

namespace Detente.Store.Writing;

/// <summary>The statements of the hot path. They are the same for both databases, but for the row lock and the notice.</summary>
internal sealed class Statements(DbConnection connection, bool postgres) : IDisposable
{
    private const DbType Text = DbType.String;
    private const DbType Long = DbType.Int64;
    private const DbType Int = DbType.Int32;
    private const DbType Real = DbType.Double;

    public Statement Lock { get; } = new(
        connection,
        postgres
            ? "SELECT last_event FROM workspace WHERE workspace_id = @w FOR UPDATE"
            : "SELECT last_event FROM workspace WHERE workspace_id = @w",
        ("@w", Text));

    public Statement SetLastEvent { get; } = new(
        connection, "UPDATE workspace SET last_event = @last WHERE workspace_id = @w", ("@w", Text), ("@last", Long));

    public Statement? Notify { get; } = postgres
        ? new(connection, "SELECT pg_notify('detente_event', @what)", ("@what", Text))
        : null;

    /// <summary>Always one row: the version, and what is remembered of the operation, null where there is none.</summary>
    public Statement Find { get; } = new(
        connection,
        """
        SELECT c.version, o.hash, o.version, o.turn, o.reply_id
        FROM (SELECT 1 AS one) AS one
        LEFT JOIN conversation AS c ON c.workspace_id = @w AND c.id = @c
        LEFT JOIN operation AS o ON o.workspace_id = @w AND o.conversation_id = @c AND o.id = @o
        """,
        ("@w", Text), ("@c", Text), ("@o", Text));

    public Statement AddConversation { get; } = new(
        connection,
        """
        INSERT INTO conversation (workspace_id, id, version, status, channel, customer_name, agent_name, opened_at, updated_at,
            waiting_since, turns, temperature, risk, stage, last_speaker, last_words, spark, snapshot)
        VALUES (@w, @c, @version, @status, @channel, @customer, @agent, @opened, @updated,
            @waiting, @turns, @temperature, @risk, @stage, @speaker, @words, @spark, @snapshot)
        """,
        ConversationColumns);

    public Statement SetConversation { get; } = new(
        connection,
        """
        UPDATE conversation SET version = @version, status = @status, channel = @channel, customer_name = @customer,
            agent_name = @agent, opened_at = @opened, updated_at = @updated, waiting_since = @waiting, turns = @turns,
            temperature = @temperature, risk = @risk, stage = @stage, last_speaker = @speaker, last_words = @words,
            spark = @spark, snapshot = @snapshot
        WHERE workspace_id = @w AND id = @c
        """,
        ConversationColumns);

    public Statement AddEvent { get; } = new(
        connection,
        """
        INSERT INTO event (workspace_id, id, conversation_id, version, kind, at, turn, body)
        VALUES (@w, @id, @c, @version, @kind, @at, @turn, @body)
        """,
        ("@w", Text), ("@id", Long), ("@c", Text), ("@version", Long), ("@kind", Text), ("@at", Long), ("@turn", Int), ("@body", Text));

    public Statement AddOperation { get; } = new(
        connection,
        """
        INSERT INTO operation (workspace_id, conversation_id, id, hash, version, turn, reply_id)
        VALUES (@w, @c, @id, @hash, @version, @turn, @reply)
        """,
        ("@w", Text), ("@c", Text), ("@id", Text), ("@hash", Text), ("@version", Long), ("@turn", Int), ("@reply", Text));

    public Statement PutReply { get; } = new(
        connection,
        """
        INSERT INTO held_reply (workspace_id, id, conversation_id, status, release_at)
        VALUES (@w, @id, @c, @status, @release)
        ON CONFLICT (workspace_id, id) DO UPDATE SET status = excluded.status, release_at = excluded.release_at
        """,
        ("@w", Text), ("@id", Text), ("@c", Text), ("@status", Text), ("@release", Long));

    private static (string, DbType)[] ConversationColumns =>
    [
        ("@w", Text), ("@c", Text), ("@version", Long), ("@status", Text), ("@channel", Text), ("@customer", Text), ("@agent", Text),
        ("@opened", Long), ("@updated", Long), ("@waiting", Long), ("@turns", Int), ("@temperature", Real), ("@risk", Real),
        ("@stage", Text), ("@speaker", Text), ("@words", Text), ("@spark", Text), ("@snapshot", Text),
    ];

    public void Dispose()
    {
        foreach (var statement in new[] { Lock, SetLastEvent, Notify, Find, AddConversation, SetConversation, AddEvent, AddOperation, PutReply })
            statement?.Dispose();
    }
}
