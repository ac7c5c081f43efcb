namespace Detente.Desk.Alerts;

/// <summary>Whom an alert is for.</summary>
public enum Audience
{
    Agent,
    Lead,
}
