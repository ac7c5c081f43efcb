using System.Collections.Immutable;

namespace Detente.Content.Corpora;

/// <summary>One part of the corpus: <c>train</c>, or <c>test</c>, which others wrote and nothing was made from.</summary>
public sealed record CorpusPart(string Name)
{
    public ImmutableArray<CorpusConversation> Conversations { get; init; } = [];

    public ImmutableArray<ContrastItem> Contrasts { get; init; } = [];

    /// <summary>Items of the same files for which the temperature is decided, and no id.</summary>
    public ImmutableArray<ContrastItem> Temperatures { get; init; } = [];

    public ImmutableArray<ReplyPair> Replies { get; init; } = [];
}
