using System.Collections.Immutable;

namespace Detente.Desk.Conversations;

/// <summary>A page of a list.</summary>
/// <param name="Next">Give it back as the cursor to get the next page; null on the last one.</param>
public sealed record ConversationPage(ImmutableArray<ConversationSummary> Items, string? Next);
