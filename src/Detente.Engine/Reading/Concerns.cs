using Detente.Engine.Reading.Rules;

namespace Detente.Engine.Reading;

/// <summary>What a turn is about: the concern with most mentions, the first of equals.</summary>
internal static class Concerns
{
    private const int MostConcerns = 64;

    /// <summary>The concern's number in the playbook, or −1.</summary>
    public static int Find(ReadingPass pass)
    {
        Span<int> counts = stackalloc int[MostConcerns];
        var best = -1;
        foreach (var hit in pass.Hits)
        {
            ref readonly var use = ref pass.Rules.Uses[hit.Pattern];
            if (use.Role != PatternRole.Concern || use.Owner >= MostConcerns)
                continue;
            counts[use.Owner]++;
            if (best < 0 || counts[use.Owner] > counts[best])
                best = use.Owner;
        }

        return best;
    }
}
