namespace Detente.Engine.Reading.Times;

/// <summary>A time of day in minutes from midnight. Where it is not <paramref name="Sure"/>, it may as well be twelve hours later.</summary>
internal readonly record struct ClockPhrase(int Minutes, bool Sure, int Next);
