namespace Detente.Engine.Reading;

/// <summary>The vocabulary's pitfall ids.</summary>
public static class PitfallIds
{
    public const string CalmDown = "calm-down";
    public const string Dismiss = "dismiss";
    public const string BlameCustomer = "blame-customer";
    public const string Excuse = "excuse";
    public const string PolicyWall = "policy-wall";
    public const string FlatRefusal = "flat-refusal";
    public const string DontKnow = "dont-know";
    public const string Argue = "argue";
    public const string Hostile = "hostile";
    public const string OverApologize = "over-apologize";
    public const string PrematureSolution = "premature-solution";
    public const string Robotic = "robotic";
    public const string Rush = "rush";
    public const string ColdTransfer = "cold-transfer";
    public const string NeedlessHold = "needless-hold";
    public const string UnkeepablePromise = "unkeepable-promise";
    public const string Vague = "vague";
    public const string EmpathyBut = "empathy-but";
}
