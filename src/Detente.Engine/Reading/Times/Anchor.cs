namespace Detente.Engine.Reading.Times;

/// <summary>What a date is resolved against: the turn's day where known, the way it leans, and whether the month comes first.</summary>
internal readonly record struct Anchor(DateOnly? Today, Lean Lean, bool MonthFirst);
