using System.Collections.Immutable;
using Detente.Desk.Ids;

namespace Detente.Desk.Disputes;

/// <summary>A page of disputes.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record DisputePage(ImmutableArray<Dispute> Items, DisputeId? Next);
