using System.Collections.Immutable;

namespace Detente.Desk.Replies;

/// <summary>Finds the held replies whose time has come. Their changes are written with their conversation.</summary>
public interface IReplyStore
{
    /// <summary>Earliest first, at most so many.</summary>
    Task<ImmutableArray<DueReply>> DueAsync(DateTimeOffset now, int count, CancellationToken cancellationToken);
}
