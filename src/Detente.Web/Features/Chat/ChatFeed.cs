using System.Runtime.CompilerServices;
using System.Text.Json;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;
using Detente.Desk.Live;
using Detente.Web.Features.Live;
using Detente.Web.Wire;

namespace Detente.Web.Features.Chat;

/// <summary>
/// One conversation's turns for its customer. The ids are the turns' own numbers, which tell nothing of the rest of
/// the workspace; the workspace's feed only says when to look.
/// </summary>
internal sealed class ChatFeed(ConversationDesk desk, ILiveFeed feed, TimeProvider clock)
{
    private const int PageSize = 200;

    /// <summary>A turn that fell between looking and listening is found no later than this.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    public async IAsyncEnumerable<StreamEvent> Follow(
        WorkspaceId workspace, ConversationId id, int from, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var stops = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var events = feed.Subscribe(workspace, null, stops.Token).GetAsyncEnumerator(stops.Token);
        var wake = NextOfAsync(events, id);
        try
        {
            while (true)
            {
                while (await desk.TurnsAsync(workspace, id, from, PageSize, cancel) is { Length: > 0 } turns)
                {
                    foreach (var turn in turns)
                        if (ChatTurn.Of(turn) is { } visible)
                            yield return new(turn.Index, "turn", JsonSerializer.Serialize(visible, WireJson.Options));
                    from = turns[^1].Index + 1;
                }

                using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                await Task.WhenAny(wake, Task.Delay(LookAgain, clock, pause.Token));
                await pause.CancelAsync();
                cancel.ThrowIfCancellationRequested();
                if (!wake.IsCompleted)
                    continue;
                if (!await wake)
                    yield break;
                wake = NextOfAsync(events, id);
            }
        }
        finally
        {
            await stops.CancelAsync();
            await ((Task)wake).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<bool> NextOfAsync(IAsyncEnumerator<LiveEvent> events, ConversationId id)
    {
        while (await events.MoveNextAsync())
            if (events.Current is LiveEvent.TurnTaken turn && turn.Conversation == id)
                return true;
        return false;
    }
}
