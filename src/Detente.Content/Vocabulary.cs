using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Content;

/// <summary>The ids that definitions may have: the product's public language. Adding one is a design change.</summary>
public static class Vocabulary
{
    private static readonly ImmutableArray<string> Cues = [
        "shouting", "profanity", "abuse", "threat-violence", "self-harm", "threat-legal", "threat-public", "threat-regulator",
        "threat-churn", "demand-manager", "demand-compensation", "rejects-offer", "repeat-contact", "long-wait", "unheard",
        "broken-promise", "accusation", "sarcasm", "urgency", "vulnerability", "accepts", "thanks", "softens"];

    private static readonly ImmutableArray<string> Techniques = [
        "greet", "use-name", "listen", "acknowledge", "empathize", "validate", "apologize", "own", "reassure", "ask", "restate",
        "confirm", "explain", "offer-solution", "offer-choice", "next-step", "set-expectation", "positive-language", "thank",
        "set-boundary", "warm-handoff", "follow-up", "close-check"];

    private static readonly ImmutableArray<string> Pitfalls = [
        "calm-down", "dismiss", "blame-customer", "excuse", "policy-wall", "flat-refusal", "dont-know", "argue", "hostile",
        "over-apologize", "premature-solution", "robotic", "rush", "cold-transfer", "needless-hold", "unkeepable-promise",
        "vague", "empathy-but"];

    /// <summary>What scripts and fixes may ask to be filled from the conversation.</summary>
    public static ImmutableArray<string> Placeholders { get; } = [
        "name", "agent", "problem", "want", "order", "case", "amount", "product", "date", "wait", "concern", "option1", "option2",
        "time"];

    public static ImmutableArray<string> Of(DefinitionKind kind) => kind switch
    {
        DefinitionKind.Cue => Cues,
        DefinitionKind.Technique => Techniques,
        DefinitionKind.Pitfall => Pitfalls,
        _ => Spelling.All<EmotionLabel>(),
    };

    public static bool Has(string id) => Enum.GetValues<DefinitionKind>().Any(kind => Of(kind).Contains(id));
}
