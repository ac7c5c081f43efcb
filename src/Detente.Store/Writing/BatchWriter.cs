using System.Threading.Channels;
using Detente.Desk.Conversations;
using Detente.Store.Reading;

namespace Detente.Store.Writing;

/// <summary>
/// Writes what waits in one transaction, and so pays for the disk once for many. Steps are answered after the commit.
/// While one batch is on its way to the disk the next one gathers, so that nobody waits for company.
/// </summary>
internal sealed class BatchWriter : IDisposable
{
    private const int Longest = 256;

    private readonly Channel<Pending> _queue = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(4_096) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly Database _database;
    private readonly EventSignal _signal;
    private readonly Thread _thread;
    private Session? _session;

    public BatchWriter(Database database, EventSignal signal)
    {
        (_database, _signal) = (database, signal);
        // Commits block; a thread of its own keeps them from starving the pool.
        _thread = new(Run) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    public async Task<AppendResult> AppendAsync(Append append)
    {
        var pending = new Pending(append);
        await _queue.Writer.WriteAsync(pending);
        return await pending.Answer;
    }

    /// <summary>Writes what is queued, then ends.</summary>
    public void Dispose()
    {
        if (_queue.Writer.TryComplete())
            _thread.Join();
    }

    private void Run()
    {
        var batch = new List<Pending>(Longest);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Count < Longest && _queue.Reader.TryRead(out var pending))
                batch.Add(pending);
            Write(batch);
            batch.Clear();
        }

        _session?.Dispose();
    }

    private void Write(List<Pending> batch)
    {
        try
        {
            var results = new AppendResult[batch.Count];
            _session ??= new(_database);
            var last = _session.Write(batch, results);
            for (var i = 0; i < batch.Count; i++)
                batch[i].Succeed(results[i]);
            foreach (var (workspace, id) in last)
                _signal.Ring(workspace, id);
        }
#pragma warning disable CA1031 // Whatever went wrong belongs to those who wait for it, and the next batch gets a fresh connection.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _session?.Dispose();
            _session = null;
            if (batch.Count == 1)
                batch[0].Fail(exception);
            else
                // One bad step must not fail the others: each is tried alone.
                foreach (var pending in batch)
                    Write([pending]);
        }
    }
}
