namespace Detente.Desk.Workspaces;

public enum Role
{
    Agent,
    Lead,
    Coach,
    Administrator,
}
