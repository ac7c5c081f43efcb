using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Detente.Store.Rows;

/// <summary>The tables. Every key begins with the workspace, so that data can be distributed by it.</summary>
internal sealed partial class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<WorkspaceRow> Workspaces => Set<WorkspaceRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<SetupCodeRow> SetupCodes => Set<SetupCodeRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<OperationRow> Operations => Set<OperationRow>();

    public DbSet<HeldReplyRow> HeldReplies => Set<HeldReplyRow>();

    public DbSet<DisputeRow> Disputes => Set<DisputeRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WorkspaceRow>().ToTable("workspace").HasKey(r => r.WorkspaceId);
        modelBuilder.Entity<ApiKeyRow>(table =>
        {
            table.ToTable("api_key").HasKey(r => new { r.WorkspaceId, r.Id });
            table.HasIndex(r => r.Hash).IsUnique().HasDatabaseName("api_key_by_hash");
        });
        modelBuilder.Entity<SetupCodeRow>().ToTable("setup_code").HasKey(r => r.WorkspaceId);
        modelBuilder.Entity<ConversationRow>(table =>
        {
            table.ToTable("conversation").HasKey(r => new { r.WorkspaceId, r.Id });
            table.HasIndex(r => new { r.WorkspaceId, r.Status, r.UpdatedAt }).HasDatabaseName("conversation_by_update");
        });
        modelBuilder.Entity<EventRow>(table =>
        {
            table.ToTable("event").HasKey(r => new { r.WorkspaceId, r.Id });
            table.HasIndex(r => new { r.WorkspaceId, r.ConversationId, r.Turn })
                .HasFilter("turn IS NOT NULL").HasDatabaseName("event_by_turn");
        });
        modelBuilder.Entity<OperationRow>().ToTable("operation").HasKey(r => new { r.WorkspaceId, r.ConversationId, r.Id });
        modelBuilder.Entity<HeldReplyRow>(table =>
        {
            table.ToTable("held_reply").HasKey(r => new { r.WorkspaceId, r.Id });
            table.HasIndex(r => r.ReleaseAt).HasFilter("status = 'Held'").HasDatabaseName("held_reply_due");
        });
        modelBuilder.Entity<DisputeRow>(table =>
        {
            table.ToTable("dispute").HasKey(r => new { r.WorkspaceId, r.ConversationId, r.Turn, r.About, r.AuthorId });
            table.Property(r => r.Id).IsRequired();
            table.HasIndex(r => new { r.WorkspaceId, r.Id }).IsUnique().HasDatabaseName("dispute_by_id");
            table.HasOne<ConversationRow>().WithMany().HasForeignKey(r => new { r.WorkspaceId, r.ConversationId });
        });

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            property.SetColumnName(WordStart().Replace(property.Name, "_").ToLowerInvariant());
        }
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
