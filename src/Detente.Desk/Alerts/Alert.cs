using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>A decision to disturb a person.</summary>
/// <param name="Reason">A vocabulary id (a cue or <c>temperature</c> or <c>risk</c>) that tipped it.</param>
/// <param name="Turn">Index of the turn that tipped it.</param>
public sealed record Alert(Audience Audience, string Reason, int Turn, Temperature Temperature, Risk Risk)
{
    private readonly AlertTier? _tier;

    /// <summary>Alerts that were stored before there were tiers went to the agent as hints and to the lead as pages.</summary>
    public AlertTier Tier
    {
        get => _tier ?? (Audience == Audience.Agent ? AlertTier.Hint : AlertTier.Page);
        init => _tier = value == default ? null : value;
    }

    /// <summary>Whether a person's safety or explicit wish overrode every threshold.</summary>
    public bool Override { get; init; }

    /// <summary>The share of conversations that do not escalate in which this rule alarms all the same; null for an override.</summary>
    public double? ExpectedFalseAlarmRate { get; init; }

    public static Audience AudienceOf(AlertTier tier) => tier == AlertTier.Hint ? Audience.Agent : Audience.Lead;
}
