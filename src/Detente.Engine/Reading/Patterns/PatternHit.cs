namespace Detente.Engine.Reading.Patterns;

/// <summary>Pattern number <see cref="Pattern"/> of a matcher, and the tokens that match it, end exclusive.</summary>
internal readonly record struct PatternHit(int Pattern, int First, int End);
