using Detente.Desk.Workspaces;

namespace Detente.Web.Security;

/// <summary>What a person or a key may do within a workspace, as it is written in claims and JSON.</summary>
internal static class Roles
{
    public const string Administrator = "administrator";
    public const string Agent = "agent";

    /// <summary>Sees what the whole team says.</summary>
    public const string Lead = "lead";

    /// <summary>As a lead, and takes out what the team has labelled.</summary>
    public const string Coach = "coach";

    public static readonly IReadOnlyList<string> All = [Administrator, Coach, Lead, Agent];

    public static string Of(Role role) => role switch
    {
        Role.Administrator => Administrator,
        Role.Agent => Agent,
        Role.Lead => Lead,
        Role.Coach => Coach,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
