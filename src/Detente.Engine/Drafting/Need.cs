namespace Detente.Engine.Drafting;

/// <summary>What this customer needs from the next reply, met by any of some techniques.</summary>
/// <param name="Technique">The technique that is advised, and named when it is missing.</param>
/// <param name="Weight">Points for meeting it, and points lost for missing it.</param>
/// <param name="Essential">Without it the reply should not go out.</param>
/// <param name="MetBy">Techniques that meet it.</param>
internal sealed record Need(string Technique, int Weight, bool Essential, string Why, string[] MetBy);
