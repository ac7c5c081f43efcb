using Detente.Desk.Ids;
using Detente.Desk.Workspaces;
using Detente.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Detente.Web.Security;

/// <summary>Makes the first administrator, guarded by the setup code.</summary>
internal sealed class FirstStart(AccessDb db, People people, SetupDesk setup, IOptions<HostSettings> settings)
{
    /// <summary>Whether nobody can sign in yet, and no key is there to let people in.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancel) =>
        settings.Value.ApiKey.Length == 0 && !await db.Users.AnyAsync(cancel);

    /// <summary>Null where the code is wrong, used or too old, or somebody can sign in already.</summary>
    public async Task<IdentityResult?> FinishAsync(string code, NewPerson person, CancellationToken cancel)
    {
        if (!await IsNeededAsync(cancel) || !await setup.CheckAsync(code, cancel))
            return null;
        var wrong = await people.ValidateAsync(person);
        if (!wrong.Succeeded)
            return wrong;
        return await setup.RedeemAsync(code, "Default", cancel)
            ? await people.AddAsync(WorkspaceId.Default, person, cancel)
            : null;
    }
}
