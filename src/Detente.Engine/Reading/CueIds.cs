namespace Detente.Engine.Reading;

/// <summary>The vocabulary's cue ids.</summary>
public static class CueIds
{
    public const string Shouting = "shouting";
    public const string Profanity = "profanity";
    public const string Abuse = "abuse";
    public const string ThreatViolence = "threat-violence";
    public const string SelfHarm = "self-harm";
    public const string ThreatLegal = "threat-legal";
    public const string ThreatPublic = "threat-public";
    public const string ThreatRegulator = "threat-regulator";
    public const string ThreatChurn = "threat-churn";
    public const string DemandManager = "demand-manager";
    public const string DemandCompensation = "demand-compensation";
    public const string RejectsOffer = "rejects-offer";
    public const string RepeatContact = "repeat-contact";
    public const string LongWait = "long-wait";
    public const string Unheard = "unheard";
    public const string BrokenPromise = "broken-promise";
    public const string Accusation = "accusation";
    public const string Sarcasm = "sarcasm";
    public const string Urgency = "urgency";
    public const string Vulnerability = "vulnerability";
    public const string Accepts = "accepts";
    public const string Thanks = "thanks";
    public const string Softens = "softens";
}
