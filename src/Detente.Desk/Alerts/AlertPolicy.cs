using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>
/// Decides whom to disturb, and how much; the numbers themselves are the engine's. A wish for a human, or danger to somebody,
/// overrides thresholds, cool-down and waiting: the agent has a hint and the lead is paged.
/// </summary>
public sealed record AlertPolicy
{
    private static readonly ImmutableArray<string> Overrides = ["self-harm", "threat-violence", "demand-manager"];

    // The rates are measured: docs/reference/alerts.md says how, and how sure they are.
    public AlertRule Hint { get; init; } = new()
    {
        Temperature = 50,
        Risk = 0.4,
        CoolDown = TimeSpan.FromMinutes(2),
        ExpectedFalseAlarmRate = 0.28,
    };

    public AlertRule Lead { get; init; } = new()
    {
        Temperature = 65,
        Risk = 0.55,
        CoolDown = TimeSpan.FromMinutes(10),
        WaitsOneTurn = true,
        ExpectedFalseAlarmRate = 0.02,
    };

    public AlertRule Page { get; init; } = new()
    {
        Temperature = 75,
        Risk = 0.7,
        CoolDown = TimeSpan.FromMinutes(10),
        WaitsOneTurn = true,
        ExpectedFalseAlarmRate = 0.03,
    };

    public AlertRule Of(AlertTier tier) => tier switch
    {
        AlertTier.Hint => Hint,
        AlertTier.Lead => Lead,
        AlertTier.Page => Page,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    /// <summary>The same policy with another rule for one tier.</summary>
    public AlertPolicy With(AlertTier tier, AlertRule rule) => tier switch
    {
        AlertTier.Hint => this with { Hint = rule },
        AlertTier.Lead => this with { Lead = rule },
        AlertTier.Page => this with { Page = rule },
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    /// <returns>At most one alert for each audience: a page says all that the lead's list would.</returns>
    public (ImmutableArray<Alert> Alerts, AlertMemory Memory) Decide(AlertMemory memory, TurnResult result, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Turn.Speaker != Speaker.Customer)
            return ([], memory);
        var wish = Overrides.FirstOrDefault(result.Reading.Has);
        var (hint, hintMemory) = Decide(AlertTier.Hint, memory.Hint, result, wish, now);
        var (lead, leadMemory) = Decide(AlertTier.Lead, memory.Lead, result, wish, now);
        var (page, pageMemory) = Decide(AlertTier.Page, memory.Page, result, wish, now);
        if (page is not null)
            leadMemory = new() { LastAt = now };
        return ([.. new[] { hint, page ?? lead }.OfType<Alert>()], new(hintMemory, leadMemory) { Page = pageMemory });
    }

    private (Alert?, TierMemory) Decide(AlertTier tier, TierMemory memory, TurnResult result, string? wish, DateTimeOffset now)
    {
        var (rule, temperature, risk) = (Of(tier), result.State.Temperature, result.State.Risk);
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

        Alert Raise(string why) => new(Alert.AudienceOf(tier), why, result.Index, temperature, risk) { Tier = tier };
    }
}
