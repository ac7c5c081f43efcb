namespace Detente.Engine.Reading.Times;

/// <summary>The order is that of the values in the word table.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
    Fortnight,
}
