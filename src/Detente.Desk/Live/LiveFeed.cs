using System.Runtime.CompilerServices;
using Detente.Desk.Ids;

namespace Detente.Desk.Live;

/// <summary>Follows the log. It keeps nothing per listener, so that a slow one costs nothing and can start again anywhere.</summary>
public sealed class LiveFeed(IEventLog log) : ILiveFeed
{
    private const int PageLength = 256;

    public async IAsyncEnumerable<LiveEvent> Subscribe(
        WorkspaceId workspace, long? lastEventId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var end = await log.LastIdAsync(workspace, cancellationToken);
        // An id from the future comes from another database; there is nothing to resume.
        var after = lastEventId is { } last && last <= end ? last : end;
        while (true)
        {
            var page = await log.ReadAsync(workspace, after, PageLength, cancellationToken);
            foreach (var happened in page)
                yield return happened;
            if (page.Length > 0)
                after = page[^1].Id;
            else
                await log.WaitAsync(workspace, after, cancellationToken);
        }
    }
}
