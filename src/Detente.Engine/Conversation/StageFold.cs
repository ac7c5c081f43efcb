using Detente.Engine.Reading;

namespace Detente.Engine.Conversation;

/// <summary>How a turn moves the stage.</summary>
internal static class StageFold
{
    public static Stage AfterCustomer(ConversationState before, double trend, TurnReading reading)
    {
        if (reading.Has(CueIds.Accepts) && before.Offers > 0)
            return Stage.Agreed;
        if (reading.Has(CueIds.Thanks) && !Upset(reading))
            return before.Stage >= Stage.Resolving ? Stage.Closing : before.Stage;
        if (Upset(reading) && (trend > 4 || before.Stage is Stage.Opening or Stage.Agreed or Stage.Closing))
            return Stage.Venting;
        return before.Stage == Stage.Opening && before.AgentTurns > 0 ? Stage.Understanding : before.Stage;
    }

    public static Stage AfterAgent(ConversationState before, TurnReading reading)
    {
        if (reading.Has(TechniqueIds.CloseCheck) && before.Stage >= Stage.Resolving)
            return Stage.Closing;
        if (before.Stage >= Stage.Agreed)
            return before.Stage;
        if (reading.Has(TechniqueIds.OfferSolution) || reading.Has(TechniqueIds.OfferChoice) || reading.Has(TechniqueIds.SetExpectation))
            return Stage.Resolving;
        if (before.Stage != Stage.Resolving && (reading.Has(TechniqueIds.Ask) || reading.Has(TechniqueIds.Restate) || reading.Has(TechniqueIds.Confirm)))
            return Stage.Understanding;
        return before.Stage;
    }

    private static bool Upset(TurnReading reading) => reading.Emotion is { IsUpset: true, Intensity: >= 1.2 };
}
