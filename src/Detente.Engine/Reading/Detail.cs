using Detente.Engine.Text;

namespace Detente.Engine.Reading;

/// <summary>A key detail. <see cref="Value"/> is the normalised form (dates ISO 8601 where they can be resolved).</summary>
public sealed record Detail(DetailKind Kind, string Value, TextSpan Span)
{
    /// <summary>As the speaker put it, for use in a sentence; null where that is <see cref="Value"/>.</summary>
    public string? Shown { get; init; }
}
