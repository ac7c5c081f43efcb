using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Engine.Playbooks;

/// <summary>A turn that a definition must match, or must ignore, after the turns before it.</summary>
public sealed record Example(string Text, ImmutableArray<Turn> Before);
