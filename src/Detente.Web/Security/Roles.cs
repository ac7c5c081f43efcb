namespace Detente.Web.Security;

/// <summary>What a person or a key may do within a workspace.</summary>
internal static class Roles
{
    public const string Administrator = "administrator";
    public const string Agent = "agent";

    public static readonly IReadOnlyList<string> All = [Administrator, Agent];
}
