using Detente.Desk.Ids;
using Npgsql;

namespace Detente.Store.Reading;

/// <summary>Hears of new events: this server's own by a bell, those of others on the same PostgreSQL by its notices.</summary>
internal sealed class EventEars : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly EventSignal _signal;
    private readonly TimeProvider _clock;
    private readonly Task _listening;

    public EventEars(Database database, EventSignal signal, TimeProvider clock)
    {
        (_signal, _clock) = (signal, clock);
        _listening = database.IsPostgres ? Task.Run(() => ListenAsync(database, signal, clock, _stop.Token)) : Task.CompletedTask;
    }

    /// <summary>Waits until there may be an event after an id; no longer than a second, in case another server's notice was lost.</summary>
    public async Task WaitAsync(WorkspaceId workspace, long after, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_signal.WaitAsync(workspace, after, enough.Token), Task.Delay(Pause, _clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _listening;
        _stop.Dispose();
    }

    private static async Task ListenAsync(Database database, EventSignal signal, TimeProvider clock, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = (NpgsqlConnection)database.Connect();
                connection.Notification += (_, notice) => Hear(notice.Payload, signal);
                await connection.OpenAsync(cancellationToken);
                await using (var listen = new NpgsqlCommand("LISTEN detente_event", connection))
                    await listen.ExecuteNonQueryAsync(cancellationToken);
                while (true)
                    await connection.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException)
            {
                // Until the connection is back, those who follow the log look by themselves every second.
                await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static void Hear(string notice, EventSignal signal)
    {
        if (notice.Split(' ') is [var name, var number] && WorkspaceId.TryParse(name, null, out var workspace)
            && long.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var last))
            signal.Ring(workspace, last);
    }
}
