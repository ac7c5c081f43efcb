using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>
/// Decides whom to disturb; the numbers themselves are the engine's. A wish for a human, or danger to somebody,
/// overrides thresholds, cool-down and waiting.
/// </summary>
public sealed record AlertPolicy
{
    private static readonly ImmutableArray<string> Overrides = ["self-harm", "threat-violence", "demand-manager"];

    // The rates are measured: docs/reference/alerts.md says how, and how sure they are.
    public AlertRule Agent { get; init; } = new()
    {
        Temperature = 50,
        Risk = 0.4,
        CoolDown = TimeSpan.FromMinutes(2),
        ExpectedFalseAlarmRate = 0.32,
    };

    public AlertRule Lead { get; init; } = new()
    {
        Temperature = 75,
        Risk = 0.7,
        CoolDown = TimeSpan.FromMinutes(10),
        WaitsOneTurn = true,
        ExpectedFalseAlarmRate = 0.03,
    };

    public (ImmutableArray<Alert> Alerts, AlertMemory Memory) Decide(AlertMemory memory, TurnResult result, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Turn.Speaker != Speaker.Customer)
            return ([], memory);
        var wish = Overrides.FirstOrDefault(result.Reading.Has);
        var (agent, agentMemory) = Decide(Audience.Agent, Agent, memory.Agent, result, wish, now);
        var (lead, leadMemory) = Decide(Audience.Lead, Lead, memory.Lead, result, wish, now);
        return ([.. new[] { agent, lead }.OfType<Alert>()], new(agentMemory, leadMemory));
    }

    private static (Alert?, AudienceMemory) Decide(
        Audience audience, AlertRule rule, AudienceMemory memory, TurnResult result, string? wish, DateTimeOffset now)
    {
        var (temperature, risk) = (result.State.Temperature, result.State.Risk);
        if (wish is not null)
            return (Raise(wish) with { Override = true }, new() { LastAt = now });
        var reason = temperature.Value >= rule.Temperature ? "temperature" : risk.Value >= rule.Risk ? "risk" : null;
        if (reason is null)
            return (null, memory with { Waiting = false });
        if (memory.LastAt is { } last && now - last < rule.CoolDown)
            return (null, memory);
        if (rule.WaitsOneTurn && !memory.Waiting)
            return (null, memory with { Waiting = true });
        return (Raise(reason) with { ExpectedFalseAlarmRate = rule.ExpectedFalseAlarmRate }, new() { LastAt = now });

        Alert Raise(string why) => new(audience, why, result.Index, temperature, risk);
    }
}
