using Detente.Desk.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Detente.Web.Security;

/// <summary>The people of a workspace.</summary>
internal sealed class People(AccessDb db, UserManager<Account> accounts)
{
    public async Task<IdentityResult> ValidateAsync(NewPerson person)
    {
        var account = Account(person);
        var errors = new List<IdentityError>();
        foreach (var validator in accounts.UserValidators)
            errors.AddRange((await validator.ValidateAsync(accounts, account)).Errors);
        foreach (var validator in accounts.PasswordValidators)
            errors.AddRange((await validator.ValidateAsync(accounts, account, person.Password)).Errors);
        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);
    }

    public async Task<IdentityResult> AddAsync(WorkspaceId workspace, NewPerson person, CancellationToken cancel)
    {
        var account = Account(person);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var created = await accounts.CreateAsync(account, person.Password);
        if (!created.Succeeded)
            return created;
        db.Memberships.Add(new() { WorkspaceId = workspace.Value, AccountId = account.Id, Role = person.Role });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return created;
    }

    public async Task<IReadOnlyList<Person>> ListAsync(WorkspaceId workspace, CancellationToken cancel) =>
        await db.Memberships.AsNoTracking()
            .Where(m => m.WorkspaceId == workspace.Value)
            .Join(db.Users, m => m.AccountId, a => a.Id, (m, a) => new { Account = a, m.Role })
            .OrderBy(one => one.Account.DisplayName)
            .Select(one => new Person(one.Account.Id, one.Account.DisplayName, one.Account.Email!, one.Role))
            .ToListAsync(cancel);

    private static Account Account(NewPerson person) =>
        new() { UserName = person.Email.Trim(), Email = person.Email.Trim(), DisplayName = person.Name.Trim() };
}
