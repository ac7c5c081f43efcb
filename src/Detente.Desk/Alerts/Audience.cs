namespace Detente.Desk.Alerts;

/// <summary>Whom an alert disturbs. A hint to the agent is cheap; a page to the lead is not.</summary>
public enum Audience
{
    Agent,
    Lead,
}
