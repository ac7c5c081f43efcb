namespace Detente.Engine.Reading.Words;

/// <summary>A word's entry in the <see cref="WordTable"/>.</summary>
internal readonly record struct Meaning(Sense Sense, int Value);
