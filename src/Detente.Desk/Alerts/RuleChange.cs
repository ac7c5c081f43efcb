namespace Detente.Desk.Alerts;

/// <summary>What a simulation puts in place of a rule's present values; null leaves a value as it is.</summary>
public sealed record RuleChange
{
    private const double LongestCoolDown = 24 * 60;

    public double? Temperature { get; init; }

    public double? Risk { get; init; }

    /// <summary>Minutes.</summary>
    public double? CoolDown { get; init; }

    public bool? WaitsOneTurn { get; init; }

    /// <summary>The value that cannot be, and what it may be; null where all can.</summary>
    public (string Field, string Rule)? Problem() =>
        Temperature is not (null or (>= 0 and <= 100)) ? ("temperature", "is 0 to 100")
        : Risk is not (null or (>= 0 and <= 1)) ? ("risk", "is 0 to 1")
        : CoolDown is not (null or (>= 0 and <= LongestCoolDown)) ? ("coolDown", "is 0 to 1,440 minutes")
        : null;

    /// <summary>The rule with the change. Nobody has measured how often it is wrong.</summary>
    public AlertRule To(AlertRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new()
        {
            Temperature = Temperature ?? rule.Temperature,
            Risk = Risk ?? rule.Risk,
            CoolDown = CoolDown is { } minutes ? TimeSpan.FromMinutes(minutes) : rule.CoolDown,
            WaitsOneTurn = WaitsOneTurn ?? rule.WaitsOneTurn,
        };
    }
}
