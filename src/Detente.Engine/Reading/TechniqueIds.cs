namespace Detente.Engine.Reading;

/// <summary>The vocabulary's technique ids.</summary>
public static class TechniqueIds
{
    public const string Greet = "greet";
    public const string UseName = "use-name";
    public const string Listen = "listen";
    public const string Acknowledge = "acknowledge";
    public const string Empathize = "empathize";
    public const string Validate = "validate";
    public const string Apologize = "apologize";
    public const string Own = "own";
    public const string Reassure = "reassure";
    public const string Ask = "ask";
    public const string Restate = "restate";
    public const string Confirm = "confirm";
    public const string Explain = "explain";
    public const string OfferSolution = "offer-solution";
    public const string OfferChoice = "offer-choice";
    public const string NextStep = "next-step";
    public const string SetExpectation = "set-expectation";
    public const string PositiveLanguage = "positive-language";
    public const string Thank = "thank";
    public const string SetBoundary = "set-boundary";
    public const string WarmHandoff = "warm-handoff";
    public const string FollowUp = "follow-up";
    public const string CloseCheck = "close-check";
}
