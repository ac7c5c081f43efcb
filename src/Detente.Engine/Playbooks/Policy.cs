using System.Collections.Immutable;

namespace Detente.Engine.Playbooks;

/// <summary>Something that may be offered to a customer.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Offer">A verb phrase that follows "I can", for example "refund {amount} to your card".</param>
public sealed record Policy(string Id, string Name, string Offer)
{
    /// <summary>Ids of the concerns that it answers; empty answers all.</summary>
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>When the customer has it, for example "within three working days"; null where that is open.</summary>
    public string? Time { get; init; }

    /// <summary>What sort of grant this is, for comparison with an <see cref="Authority"/>: refund, credit, discount, waiver …</summary>
    public string? Grant { get; init; }
}
