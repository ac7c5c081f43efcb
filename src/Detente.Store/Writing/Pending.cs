using System.Text.Json;
using Detente.Desk.Conversations;
using Detente.Store.Json;

namespace Detente.Store.Writing;

/// <summary>A step that waits for its turn on the disk, already put into JSON.</summary>
internal sealed class Pending(Append append)
{
    private readonly TaskCompletionSource<AppendResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Append Append { get; } = append;

    public string[] Bodies { get; } = [.. append.Events.Select(EventBody.Write)];

    public string Snapshot { get; } = JsonSerializer.Serialize(
        new(append.Next.State, append.Next.Alerts, append.Next.Replies), StoreJson.Default.Snapshot);

    public Task<AppendResult> Answer => _answer.Task;

    public void Succeed(AppendResult result) => _answer.TrySetResult(result);

    public void Fail(Exception exception) => _answer.TrySetException(exception);
}
