using System.Collections.Immutable;
using Detente.Engine.Conversation;

namespace Detente.Engine.Reading;

/// <summary>What one turn says, read in the light of the turns before it and never of those after.</summary>
public sealed record TurnReading
{
    /// <summary>Given for customer turns only, and for none of which nothing could be read (see <see cref="Notes"/>).</summary>
    public Emotion? Emotion { get; init; }

    /// <summary>How much heat this turn alone shows, 0 to 100; the temperature is this folded over turns.</summary>
    public double Heat { get; init; }

    /// <summary>The number in the playbook of what the turn is about, −1 where nothing was recognised.</summary>
    public int Concern { get; init; } = -1;

    public ImmutableArray<Finding> Findings { get; init; } = [];

    public ImmutableArray<Detail> Details { get; init; } = [];

    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    /// <summary>The questions that this turn asks.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>What was not read, and why.</summary>
    public ImmutableArray<Note> Notes
    {
        // A reading that was stored before there were notes has none.
        get => field.IsDefault ? [] : field;
        init;
    }

    public bool Has(string id)
    {
        foreach (var finding in Findings)
            if (finding.Id == id)
                return true;
        return false;
    }
}
