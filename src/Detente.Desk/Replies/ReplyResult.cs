using Detente.Desk.Conversations;
using Detente.Engine.Drafting;

namespace Detente.Desk.Replies;

/// <summary>The answer to <see cref="SendReply"/>.</summary>
public abstract record ReplyResult
{
    private ReplyResult()
    {
    }

    public sealed record Sent(TurnRecord Turn, long Version, bool Replayed) : ReplyResult;

    /// <summary>The conversation is hot: the reply goes out by itself at its release time unless it is undone or replaced.</summary>
    public sealed record Held(HeldReply Reply, long Version, bool Replayed) : ReplyResult;

    /// <summary>Nothing was sent: the check says <c>hold</c>, and nobody has confirmed it.</summary>
    public sealed record NeedsConfirmation(DraftCheck Check) : ReplyResult;

    /// <summary>The reply to be replaced has gone out, or was taken back, before the edit came.</summary>
    public sealed record TooLate(HeldReply Reply) : ReplyResult;

    public sealed record NotFound : ReplyResult;

    public sealed record StaleVersion(long Expected, long Actual) : ReplyResult;

    public sealed record OperationReused(string OperationId) : ReplyResult;

    public sealed record Rejected(string Field, string Reason) : ReplyResult;
}
