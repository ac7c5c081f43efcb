namespace Detente.Engine.Reading;

/// <summary>A cue is the customer's; a technique or pitfall the agent's; the others are found only in drafts.</summary>
public enum FindingKind
{
    Cue,
    Technique,
    Pitfall,
    Missing,
    Commitment,
    Authority,
    Tone,
}
