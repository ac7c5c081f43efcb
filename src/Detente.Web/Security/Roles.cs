using Detente.Desk.Workspaces;

namespace Detente.Web.Security;

/// <summary>What a person or a key may do within a workspace, as it is written in claims and JSON.</summary>
internal static class Roles
{
    public const string Administrator = "administrator";
    public const string Agent = "agent";

    public static readonly IReadOnlyList<string> All = [Administrator, Agent];

    public static string Of(Role role) => role switch
    {
        Role.Administrator => Administrator,
        Role.Agent => Agent,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
