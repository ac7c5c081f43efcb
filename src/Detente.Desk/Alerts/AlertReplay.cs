using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Desk.Alerts;

/// <summary>Lets a policy decide over a conversation that is over. Nobody is disturbed.</summary>
public static class AlertReplay
{
    // Cool-downs need a clock: a turn without a time of its own is taken to come a minute after the one before.
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    /// <param name="turns">All of one conversation, in order.</param>
    public static ImmutableArray<Alert> Of(AlertPolicy policy, IEnumerable<TurnResult> turns)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(turns);
        var raised = ImmutableArray.CreateBuilder<Alert>();
        var (memory, now) = (AlertMemory.Blank, DateTimeOffset.UnixEpoch);
        foreach (var turn in turns)
        {
            // Times of other systems may go back; a clock does not.
            now = turn.Turn.At is { } at ? (at > now ? at : now) : now + Pace;
            (var alerts, memory) = policy.Decide(memory, turn, now);
            raised.AddRange(alerts);
        }

        return raised.DrainToImmutable();
    }
}
