namespace Detente.Desk.Alerts;

/// <summary>How much an alert disturbs, from the least to the most. None is 0: what was stored before there were tiers reads as that.</summary>
public enum AlertTier
{
    /// <summary>The agent sees a hint beside the conversation.</summary>
    Hint = 1,

    /// <summary>The conversation rises in the lead's list; nobody is interrupted.</summary>
    Lead,

    /// <summary>The lead is interrupted.</summary>
    Page,
}
