using Detente.Web.Wire;

namespace Detente.Web.Features.Replies;

/// <summary>What became of a reply: sent, held back for some seconds, or not sent because its check says "hold".</summary>
public sealed record ReplyAnswer(ReplyOutcome Outcome)
{
    public long? Version { get; init; }

    /// <summary>The index of the turn that it became; given where it was sent.</summary>
    public int? Turn { get; init; }

    /// <summary>How it was read; given where it was sent.</summary>
    public ReadingLine? Reading { get; init; }

    /// <summary>Given where it is held back.</summary>
    public HeldReplyView? Held { get; init; }

    /// <summary>Given where nothing was sent: why, and what would be better.</summary>
    public CheckLine? Check { get; init; }
}
