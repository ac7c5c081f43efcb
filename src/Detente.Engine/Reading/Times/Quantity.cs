namespace Detente.Engine.Reading.Times;

/// <summary>An amount in words or digits; <paramref name="Low"/> and <paramref name="High"/> differ in a range. <paramref name="Next"/> is the word after it.</summary>
internal readonly record struct Quantity(double Low, double High, int Next);
