using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>What an agent's turn has given the customer.</summary>
internal static class ReceivedFold
{
    public static Received From(TurnReading reading)
    {
        var received = Received.None;
        foreach (var finding in reading.Findings)
            received |= finding.Id switch
            {
                TechniqueIds.UseName => Received.Named,
                TechniqueIds.Acknowledge or TechniqueIds.Empathize or TechniqueIds.Validate => Received.Acknowledged,
                TechniqueIds.Reassure => Received.Reassured,
                TechniqueIds.Own => Received.Reassured | Received.Owned,
                TechniqueIds.Restate => Received.Restated,
                TechniqueIds.OfferChoice => Received.Options,
                TechniqueIds.SetExpectation => Received.Time,
                TechniqueIds.Apologize => Received.Apologized,
                TechniqueIds.Greet => Received.Greeted,
                _ => Received.None,
            };
        return received;
    }
}
