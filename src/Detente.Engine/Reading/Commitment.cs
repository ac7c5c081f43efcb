using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>Who owes what by when. <see cref="Due"/> is null where no time was given, or none could be resolved.</summary>
public sealed record Commitment(string Text, TextSpan Span, string What, string Owner)
{
    public DateTimeOffset? Due { get; init; }

    /// <summary>No what, who or when that a person could be held to.</summary>
    public bool Vague { get; init; }
}
