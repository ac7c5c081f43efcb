namespace Detente.Desk.Workspaces;

public enum Role
{
    Agent,
    Administrator,
}
