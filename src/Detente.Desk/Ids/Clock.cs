namespace Detente.Desk.Ids;

internal static class Clock
{
    /// <summary>The time in whole milliseconds, which is what every database keeps unchanged.</summary>
    public static DateTimeOffset Moment(this TimeProvider clock) =>
        DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
