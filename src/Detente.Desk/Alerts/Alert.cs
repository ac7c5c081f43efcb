using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>A decision to disturb a person.</summary>
/// <param name="Reason">A vocabulary id (a cue or <c>temperature</c> or <c>risk</c>) that tipped it.</param>
/// <param name="Turn">Index of the turn that tipped it.</param>
public sealed record Alert(Audience Audience, string Reason, int Turn, Temperature Temperature, Risk Risk)
{
    /// <summary>Whether a person's safety or explicit wish overrode every threshold.</summary>
    public bool Override { get; init; }

    /// <summary>The share of calm conversations in which this rule alarms all the same; null for an override.</summary>
    public double? ExpectedFalseAlarmRate { get; init; }
}
