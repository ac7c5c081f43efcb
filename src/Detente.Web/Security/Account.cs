using Microsoft.AspNetCore.Identity;

namespace Detente.Web.Security;

/// <summary>A person who may sign in. What they may do is said by their memberships.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name that colleagues see.</summary>
    public string DisplayName { get; set; } = "";
}
