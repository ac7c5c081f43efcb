namespace Detente.Engine.Drafting;

public enum Verdict
{
    Good,
    Improve,

    /// <summary>Do not send without a person confirming.</summary>
    Hold,
}
