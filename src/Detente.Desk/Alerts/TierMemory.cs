namespace Detente.Desk.Alerts;

/// <summary>What a policy has to remember for one tier.</summary>
public sealed record TierMemory
{
    public DateTimeOffset? LastAt { get; init; }

    /// <summary>The customer's last turn was above the threshold, and nobody was disturbed yet.</summary>
    public bool Waiting { get; init; }
}
