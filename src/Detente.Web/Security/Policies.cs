using Microsoft.AspNetCore.Authorization;

namespace Detente.Web.Security;

/// <summary>The authorisation decisions that an endpoint can make. One that makes none is closed to strangers.</summary>
internal static class Policies
{
    /// <summary>Anyone who works in a workspace.</summary>
    public const string Member = "member";

    public const string Administrator = "administrator";

    /// <summary>Who may take what the team has labelled out of the workspace: a coach or an administrator.</summary>
    public const string Coach = "coach";

    /// <summary>Who may see how the whole team is served: a lead, a coach or an administrator.</summary>
    public const string Lead = "lead";

    /// <summary>A customer, for their own conversation only.</summary>
    public const string Customer = "customer";

    public static void Add(AuthorizationOptions options)
    {
        var member = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireClaim(Claims.WorkspaceType)
            .RequireRole(Roles.All)
            .Build();
        options.FallbackPolicy = member;
        options.DefaultPolicy = member;
        options.AddPolicy(Member, member);
        options.AddPolicy(Administrator, policy => policy.Combine(member).RequireRole(Roles.Administrator));
        options.AddPolicy(Coach, policy => policy.Combine(member).RequireRole(Roles.Coach, Roles.Administrator));
        options.AddPolicy(Lead, policy => policy.Combine(member).RequireRole(Roles.Lead, Roles.Coach, Roles.Administrator));
        options.AddPolicy(Customer, policy => policy
            .RequireAuthenticatedUser()
            .RequireClaim(Claims.WorkspaceType)
            .RequireClaim(Claims.ConversationType));
    }
}
