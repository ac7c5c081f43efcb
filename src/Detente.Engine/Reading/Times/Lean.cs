namespace Detente.Engine.Reading.Times;

/// <summary>Which way a date without a year, or a bare weekday, is read.</summary>
internal enum Lean
{
    Unknown,
    Past,
    Future,
}
