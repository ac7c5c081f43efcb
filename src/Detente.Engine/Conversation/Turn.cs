namespace Detente.Engine.Conversation;

/// <summary>One message, or one stretch of speech by one speaker. The voice fields are given only for speech.</summary>
public sealed record Turn(Speaker Speaker, string Text)
{
    public DateTimeOffset? At { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public double? Start { get; init; }

    /// <summary>Seconds from the start of the call.</summary>
    public double? End { get; init; }

    /// <summary>dBFS, 0 or less.</summary>
    public double? Loudness { get; init; }

    /// <summary>Seconds during which the other side was speaking too.</summary>
    public double? Overlap { get; init; }
}
