using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Detente.Web.Security;

/// <summary>The people and the sites that may come in, in the same database as the conversations; its tables are in the store's numbered schema files.</summary>
public sealed class AccessDb(DbContextOptions<AccessDb> options) : IdentityUserContext<Account>(options)
{
    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<ChatOrigin> ChatOrigins => Set<ChatOrigin>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Membership>(membership =>
        {
            membership.ToTable("membership").HasKey(m => new { m.WorkspaceId, m.AccountId });
            membership.HasIndex(m => m.AccountId);
            membership.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        });
        builder.Entity<ChatOrigin>().ToTable("chat_origin").HasKey(o => new { o.WorkspaceId, o.Origin });
        builder.Entity<Account>().ToTable("account");
        builder.Entity<IdentityUserClaim<string>>().ToTable("account_claim");
        builder.Entity<IdentityUserLogin<string>>().ToTable("account_login");
        builder.Entity<IdentityUserToken<string>>().ToTable("account_token");
        foreach (var type in builder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties())
                property.SetColumnName(Snake(property.Name));
            foreach (var index in type.GetIndexes())
                index.SetDatabaseName($"{type.GetTableName()}_by_{string.Join('_', index.Properties.Select(one => Snake(one.Name)))}");
        }
    }

    /// <summary>SQLite cannot compare dates with an offset, so both databases hold milliseconds in UTC.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private sealed class Milliseconds() : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeMilliseconds(),
        stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
}
