namespace Detente.Web.Security;

/// <summary>An account's role in a workspace.</summary>
public sealed class Membership
{
    public required string WorkspaceId { get; set; }

    public required string AccountId { get; set; }

    public required string Role { get; set; }
}
