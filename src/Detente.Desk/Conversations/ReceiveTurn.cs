using Detente.Engine.Conversation;

namespace Detente.Desk.Conversations;

/// <summary>One turn to take in. A turn without a time is given the time of its arrival.</summary>
public sealed record ReceiveTurn(Turn Turn)
{
    public ReceiveTurn(Speaker speaker, string text) : this(new Turn(speaker, text))
    {
    }

    /// <summary>1 to 200 printable ASCII characters. The same id again gives the first answer and adds nothing.</summary>
    public string? OperationId { get; init; }

    /// <summary>Where given, the turn is refused as stale unless the conversation stands at this version.</summary>
    public long? ExpectedVersion { get; init; }
}
