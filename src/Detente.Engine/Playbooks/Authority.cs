using System.Collections.Frozen;

namespace Detente.Engine.Playbooks;

/// <summary>What a role may grant by itself: the greatest amount by grant, in the workspace's currency.</summary>
public sealed record Authority(string Role, FrozenDictionary<string, decimal> Limits);
