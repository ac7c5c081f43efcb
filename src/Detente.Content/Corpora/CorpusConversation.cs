using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Content.Corpora;

/// <summary>A whole conversation, written for the corpus, every turn labelled.</summary>
public sealed record CorpusConversation(string Id, Channel Channel, ImmutableArray<CorpusTurn> Turns)
{
    public required string Trade { get; init; }

    /// <summary>What is unusual about the customer's writing: <c>asr</c>, <c>non-native</c>, <c>quiet</c> …</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>How well the agent handles it: <c>good</c>, <c>mediocre</c> or <c>bad</c>.</summary>
    public required string Agent { get; init; }

    /// <summary>Whether it reaches <see cref="Band.Boiling"/> or gives a backup reason at any point.</summary>
    public bool Escalates { get; init; }
}
