namespace Detente.Engine.Reading;

public enum Severity
{
    Info,
    Warning,
    Error,
}
