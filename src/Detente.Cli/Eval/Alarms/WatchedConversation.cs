using System.Collections.Immutable;
using Detente.Cli.Eval.Judged;
using Detente.Desk.Alerts;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Alarms;

/// <summary>A whole conversation as the engine read it, and where people say that it escalates.</summary>
/// <param name="EscalatesAt">Index of the first turn that is boiling or gives a reason for backup; null where none is.</param>
internal sealed record WatchedConversation(string Id, ImmutableArray<TurnResult> Results, int? EscalatesAt)
{
    private const int Ahead = 3;
    private const double Boiling = 75;

    private static readonly ImmutableArray<string> BackupCues = ["threat-legal", "abuse", "threat-violence", "self-harm", "demand-manager"];

    /// <param name="turns">Of many conversations, each one's in order.</param>
    /// <param name="scale">What makes a temperature of people's mean rating.</param>
    public static List<WatchedConversation> Of(IEnumerable<JudgedTurn> turns, double scale) =>
        [.. turns.GroupBy(turn => turn.Conversation).Select(group => new WatchedConversation(
            group.Key,
            [.. group.Select(turn => turn.Result)],
            group.FirstOrDefault(turn => Escalates(turn, scale))?.Result.Index))];

    public ImmutableArray<Alert> Alerts(AlertPolicy policy) => AlertReplay.Of(policy, Results);

    /// <summary>The customer's turns before it escalates, each with whether it does within their next three; the last word of all is followed by nothing to forecast.</summary>
    public IEnumerable<(double Risk, bool Escalates)> Forecasts()
    {
        var customers = Results.Where(result => result.Turn.Speaker == Speaker.Customer).ToList();
        for (var i = 0; i + 1 < customers.Count && !(customers[i].Index >= EscalatesAt); i++)
            yield return (customers[i].State.Risk.Value, EscalatesAt <= customers[Math.Min(i + Ahead, customers.Count - 1)].Index);
    }

    /// <summary>How many turns of the customer lie between an alert and the escalation, the escalating one included.</summary>
    public int LeadTime(int alertedAt) =>
        Results.Count(result => result.Turn.Speaker == Speaker.Customer && result.Index > alertedAt && result.Index <= EscalatesAt);

    private static bool Escalates(JudgedTurn turn, double scale) => turn.IsCustomers
        && ((turn.Ratings.Length > 0 && turn.Ratings.Average() * scale >= Boiling - 1e-9) || (turn.Labels is { } labels && BackupCues.Any(labels.Ids.Contains)));
}
