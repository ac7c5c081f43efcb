namespace Detente.Desk.Alerts;

/// <summary>What a policy has to remember of a conversation: when each audience was last disturbed, and who is waiting a turn.</summary>
public sealed record AlertMemory(AudienceMemory Agent, AudienceMemory Lead)
{
    public static AlertMemory Blank { get; } = new(new(), new());
}
