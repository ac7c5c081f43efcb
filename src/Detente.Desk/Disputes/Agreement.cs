using System.Collections.Immutable;

namespace Detente.Desk.Disputes;

/// <summary>What several people's judgements of one thing come to.</summary>
internal static class Agreement
{
    /// <param name="all">Of one turn and one thing, the oldest first; at least one.</param>
    /// <returns>The first that says what most say, or null where people disagree evenly. Temperatures give their median.</returns>
    public static Dispute? Of(ImmutableArray<Dispute> all)
    {
        if (all[0].Judgement is Judgement.Heat)
        {
            var degrees = all.Select(one => one.Judgement).OfType<Judgement.Heat>().Select(heat => heat.Value.Value).Order().ToArray();
            var median = (degrees[(degrees.Length - 1) / 2] + degrees[degrees.Length / 2]) / 2;
            return all[0] with { Judgement = new Judgement.Heat(new(median)) };
        }

        // Where it is one id that is missing, the words that people marked for it may differ.
        var camps = all.GroupBy(one => one.Judgement is Judgement.Missing ? one.Judgement.About : (object)one.Judgement)
            .OrderByDescending(camp => camp.Count()).ToArray();
        return camps.Length > 1 && camps[0].Count() == camps[1].Count() ? null : camps[0].First();
    }
}
