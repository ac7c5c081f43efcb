namespace Detente.Engine.Reading.Times;

/// <summary>When something is to be done, in words from <paramref name="First"/> to before <paramref name="Next"/>; <paramref name="Due"/> is null where it could not be resolved.</summary>
internal readonly record struct DeadlinePhrase(DateTimeOffset? Due, int First, int Next);
