using System.Collections.Immutable;
using Detente.Engine.Text;

namespace Detente.Engine.Playbooks;

/// <summary>What a language is known by. <paramref name="Tag"/> is its BCP 47 tag, <paramref name="Name"/> its English name.</summary>
public sealed record Language(string Tag, string Name)
{
    /// <summary>Its most frequent words, with their accents.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Letters that few of its neighbours have.</summary>
    public string Letters { get; init; } = "";

    public Alphabet Alphabet { get; init; } = Alphabet.Latin;
}
