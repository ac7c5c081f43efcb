using System.Text.Json.Serialization;

namespace Detente.Desk.Alerts;

/// <summary>What a policy has to remember of a conversation: when each tier last rang, and which waits a turn.</summary>
/// <param name="Hint">Stored as <c>agent</c>, its name before there were tiers.</param>
public sealed record AlertMemory([property: JsonPropertyName("agent")] TierMemory Hint, TierMemory Lead)
{
    private readonly TierMemory? _page;

    public static AlertMemory Blank { get; } = new(new(), new());

    /// <summary>Stored before there were tiers, the lead's memory is that of pages too: nobody is paged twice for an update.</summary>
    public TierMemory Page
    {
        get => _page ?? Lead;
        init => _page = value;
    }
}
