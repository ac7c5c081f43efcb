using Detente.Desk.Ids;
using Detente.Desk.Live;

namespace Detente.Desk.Conversations;

/// <summary>Takes in the turns of a whole conversation, some hundred to a step. Nobody is alerted: what they tell is over.</summary>
internal sealed class Importer(Applier applier, IEngineSource engines, TimeProvider clock)
{
    /// <summary>Few enough that progress is seen, enough that the disk is not.</summary>
    private const int TurnsPerStep = 200;

    /// <summary>Why an import is refused, or null.</summary>
    public static ImportResult.Rejected? Problem(ImportConversation import)
    {
        for (var i = 0; i < import.Turns.Length; i++)
            if (StoredText.Problem(import.Turns[i].Text) is { } problem)
                return new(i, "text", problem);
        return null;
    }

    /// <summary>Goes on from the last turn that is there, to the end; gives the version.</summary>
    public async Task<long> TakeAsync(
        WorkspaceId workspace, ConversationId id, ImportConversation import, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var engine = engines.For(workspace);
        while (true)
        {
            var applied = await applier.ApplyAsync(workspace, id, default, Decide, cancellationToken);
            var (version, done) = applied is Applied<(long, int)>.Done(var answer)
                ? answer
                : throw new InvalidOperationException($"Conversation {id} went away while it was imported.");
            progress?.Report(new(done, import.Turns.Length));
            if (done == import.Turns.Length)
                return version;
        }

        Step<(long, int)> Decide(StoredConversation found)
        {
            var (from, version) = (found.State.Turns, found.Version + 1);
            var to = Math.Min(from + TurnsPerStep, import.Turns.Length);
            if (from >= to)
                return new Step<(long, int)>.Answer((found.Version, import.Turns.Length));
            var (next, events) = (found, new List<LiveEvent>(to - from + 1));
            for (var i = from; i < to; i++)
            {
                var turn = import.Turns[i] with { Text = StoredText.Whole(import.Turns[i].Text) };
                var fold = TurnFold.Of(next, turn, engine, alerts: null, clock.Moment());
                next = fold.Next with { Summary = fold.Next.Summary with { Version = version } };
                events.AddRange(fold.Events.Select(e => e with { Version = version }));
            }

            events.Add(new LiveEvent.StateChanged(0, id, version, clock.Moment(), next.Summary));
            return new Step<(long, int)>.Write(new(workspace, found.Version, next, [.. events]), (version, to));
        }
    }
}
