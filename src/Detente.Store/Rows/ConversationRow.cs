namespace Detente.Store.Rows;

internal sealed class ConversationRow
{
    /// <summary>Stands for "nobody waits", so that those come last in the order of waiting.</summary>
    public const long NotWaiting = long.MaxValue;

    public required string WorkspaceId { get; set; }

    public required string Id { get; set; }

    public long Version { get; set; }

    public required string Status { get; set; }

    public required string Channel { get; set; }

    public string? CustomerName { get; set; }

    public string? AgentName { get; set; }

    public long OpenedAt { get; set; }

    public long UpdatedAt { get; set; }

    public long WaitingSince { get; set; }

    public int Turns { get; set; }

    public double Temperature { get; set; }

    public double Risk { get; set; }

    public required string Stage { get; set; }

    public string? LastSpeaker { get; set; }

    public required string LastWords { get; set; }

    public required string Spark { get; set; }

    /// <summary>JSON; made anew from the log where it is lost.</summary>
    public required string Snapshot { get; set; }
}
