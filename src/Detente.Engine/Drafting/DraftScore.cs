using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Engine.Drafting;

/// <summary>
/// 0 to 100. A plain reply to a calm customer starts at 68, a reply to an upset one at 50; needs that are met add, needs that are missed, pitfalls and
/// promises out of reach subtract.
/// </summary>
internal static class DraftScore
{
    private const int Calm = 68;
    private const int Upset = 50;
    private const int MostExtra = 18;
    private const double Low = 30;

    public static int Of(ConversationState state, string draft, TurnReading reading, IReadOnlyCollection<Need> needs, IReadOnlyCollection<Finding> findings)
    {
        double score = Needs.Upset(state) ? Upset : Calm;
        foreach (var need in needs)
            score += need.IsMet(reading, draft) ? need.Weight : -need.Weight;
        score += Math.Min(MostExtra, reading.Findings.Count(f => f.Kind == FindingKind.Technique) * 3);
        foreach (var finding in findings)
            score -= finding.Kind == FindingKind.Missing ? 0 : finding.Confidence * finding.Severity switch
            {
                Severity.Error => 38,
                Severity.Warning => 14,
                _ => 4,
            };
        // The worst drafts stay apart: below this they come nearer and nearer to nothing and never reach it.
        if (score < Low)
            score = Low * Math.Exp((score - Low) / Low);
        return (int)Math.Round(Math.Min(score, 100));
    }
}
