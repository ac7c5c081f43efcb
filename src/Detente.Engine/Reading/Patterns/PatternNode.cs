using System.Collections.Immutable;

namespace Detente.Engine.Reading.Patterns;

/// <summary>A pattern as it is written: a closed family of shapes.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    public sealed record Literal(string Text) : PatternNode;

    public sealed record Prefix(string Text) : PatternNode;

    public sealed record Reference(string Name) : PatternNode;

    public sealed record Gap(int Least, int Most) : PatternNode;

    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    public sealed record Choice(ImmutableArray<PatternNode> Options) : PatternNode;

    public sealed record Optional(PatternNode Part) : PatternNode;

    public sealed record SentenceStart : PatternNode;

    public sealed record SentenceEnd : PatternNode;

    public sealed record Question : PatternNode;
}
