using System.Collections.Immutable;

namespace Detente.Engine.Playbooks;

/// <summary>What a conversation is about: delivery, billing, access … <see cref="Phrase"/> completes "sort out …".</summary>
public sealed record Concern(string Id, string Phrase, ImmutableArray<string> Patterns);
