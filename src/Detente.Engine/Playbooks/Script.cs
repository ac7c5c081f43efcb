using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Engine.Playbooks;

/// <summary>
/// A wording for a technique. <see cref="Text"/> may hold placeholders in braces (<c>{name}</c>, <c>{problem}</c> …); a
/// script whose placeholders the conversation cannot fill is not offered. An empty list fits everything.
/// </summary>
public sealed record Script(string Id, string Technique, string Text)
{
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>One of these cues has been given in the conversation: what the wording takes for granted.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    public ImmutableArray<Channel> Channels { get; init; } = [];

    public ImmutableArray<Stage> Stages { get; init; } = [];

    public ImmutableArray<Band> Bands { get; init; } = [];

    public ImmutableArray<EmotionLabel> Emotions { get; init; } = [];
}
