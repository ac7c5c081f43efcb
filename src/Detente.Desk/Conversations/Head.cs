namespace Detente.Desk.Conversations;

/// <summary>A conversation's newest known state.</summary>
/// <param name="Load">The load from the store that it goes back to.</param>
/// <param name="Writing">The write that makes it durable; null where it came from the store.</param>
internal sealed record Head(StoredConversation Conversation, object Load, Task<AppendResult>? Writing);
