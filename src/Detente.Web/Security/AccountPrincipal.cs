using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Detente.Web.Security;

/// <summary>Puts a person's workspace and role into the cookie.</summary>
internal sealed class AccountPrincipal(UserManager<Account> accounts, IOptions<IdentityOptions> options, AccessDb db)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var membership = await db.Memberships.AsNoTracking()
            .Where(m => m.AccountId == user.Id)
            .OrderBy(m => m.WorkspaceId)
            .FirstOrDefaultAsync();
        identity.AddClaim(new(ClaimTypes.GivenName, user.DisplayName));
        if (membership is not null)
        {
            identity.AddClaim(new(Claims.WorkspaceType, membership.WorkspaceId));
            identity.AddClaim(new(identity.RoleClaimType, membership.Role));
        }

        return identity;
    }
}
