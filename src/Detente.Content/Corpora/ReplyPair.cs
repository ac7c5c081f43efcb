using System.Collections.Immutable;

namespace Detente.Content.Corpora;

/// <summary>Two replies to one customer, of which a person says that the first serves better.</summary>
/// <param name="Subtle">Whether the difference is small: both look right at first sight.</param>
public sealed record ReplyPair(string Id, ImmutableArray<CorpusTurn> Before, string Better, string Worse, bool Subtle, string Why);
