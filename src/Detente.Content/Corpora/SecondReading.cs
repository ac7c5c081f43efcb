namespace Detente.Content.Corpora;

/// <summary>A conversation whose every turn two people labelled, the second knowing only the words.</summary>
/// <param name="Second">The same words with the second person's labels.</param>
public sealed record SecondReading(CorpusConversation First, CorpusConversation Second);
