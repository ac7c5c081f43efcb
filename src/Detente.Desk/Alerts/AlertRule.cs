namespace Detente.Desk.Alerts;

/// <summary>When one tier rings.</summary>
public sealed record AlertRule
{
    /// <summary>0 to 100.</summary>
    public required double Temperature { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Risk { get; init; }

    /// <summary>How long the tier stays silent after an alert of this conversation.</summary>
    public required TimeSpan CoolDown { get; init; }

    /// <summary>Whether to wait for a second customer turn above the threshold, since many a flare dies down by itself.</summary>
    public bool WaitsOneTurn { get; init; }

    /// <summary>The share of conversations that do not escalate in which this rule is expected to alarm, 0 to 1; null where it was never measured.</summary>
    public double? ExpectedFalseAlarmRate { get; init; }
}
