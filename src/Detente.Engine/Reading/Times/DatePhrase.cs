namespace Detente.Engine.Reading.Times;

/// <summary>
/// A date in words or digits. <paramref name="Value"/> is ISO 8601 where it could be resolved (a week or a month where that is
/// all that was said), null where not. <paramref name="Last"/> is its last day, <paramref name="Next"/> the word after it.
/// </summary>
internal readonly record struct DatePhrase(string? Value, DateOnly? Last, int Next);
