using Detente.Desk.Ids;

namespace Detente.Desk.Conversations;

/// <summary>What is remembered of a request, so that its repetition gives the first answer.</summary>
/// <param name="Id">The caller's key.</param>
/// <param name="Hash">A fingerprint of what was asked.</param>
/// <param name="Version">The conversation's version after it.</param>
public sealed record Operation(string Id, string Hash, long Version)
{
    /// <summary>Index of the turn that it added.</summary>
    public int? Turn { get; init; }

    /// <summary>The reply that it held.</summary>
    public ReplyId? Reply { get; init; }
}
