namespace Detente.Engine.Reading.Commitments;

/// <summary>The words that hold one undertaking, from <paramref name="First"/> to before <paramref name="Next"/>.</summary>
internal readonly record struct Clause(int First, int Next);
