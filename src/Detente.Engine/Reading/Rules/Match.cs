namespace Detente.Engine.Reading.Rules;

/// <summary>Tokens, end exclusive, that show what a rule looks for; <paramref name="Tail"/> characters after them belong to it.</summary>
internal readonly record struct Match(int Rule, int First, int End, double Weight, int Tail = 0);
