using System.Collections.Immutable;
using System.Text;
using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>
/// Writes a better draft from the draft: what hurts is replaced or left out, what is missing is added in the order in which a customer can take
/// it: being heard, the draft's own content, the step, the time.
/// </summary>
internal sealed class DraftWriter(Adviser adviser, TurnReader reader)
{
    /// <summary>What matters less than this is left to the agent.</summary>
    private const int LeastWeight = 9;

    /// <summary>The most words of an outburst that says nothing else: "No problem!"</summary>
    private const int MostOfAnOutburst = 3;

    public string? Rewrite(ConversationState state, string draft, DraftCheck check, Situation situation)
    {
        // The answer to a question is the agent's to know.
        var needs = Needs.Of(state).Where(n => n.Weight >= LeastWeight && n.Technique != TechniqueIds.Explain).ToList();
        var text = new StringBuilder();
        foreach (var sentence in Sentences.Of(draft))
            Append(text, Mended(draft, sentence, check.Findings, needs.Count > 0));
        foreach (var need in needs)
        {
            var soFar = text.ToString();
            if (Meets(state, soFar, need) || adviser.Best(need.Technique, situation) is not { } words)
                continue;
            // Where listening is all that counts, a draft that does not listen has nothing to keep.
            if (need.Technique is TechniqueIds.Acknowledge or TechniqueIds.Listen)
                text.Clear();
            Append(text, words);
            if (need.Technique == TechniqueIds.Acknowledge)
                Append(text, soFar);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private bool Meets(ConversationState state, string text, Need need)
    {
        if (text.Length == 0)
            return false;
        return need.IsMet(reader.Read(state, new(Speaker.Agent, text)), text);
    }

    /// <summary>
    /// A sentence without a pitfall stays. One with a pitfall is left out where better ones are added, and otherwise replaced by its fix; a promise or a
    /// grant is mended in place.
    /// </summary>
    private static string? Mended(string draft, TextSpan sentence, ImmutableArray<Finding> findings, bool added)
    {
        var lively = findings.Any(f => f.Id == ToneCheck.TooCheerful);
        foreach (var finding in findings)
        {
            // A solution that came too early is right once being heard comes before it.
            if (finding.Kind is FindingKind.Missing or FindingKind.Tone || finding.Id == PitfallIds.PrematureSolution || !finding.Spans.Any(s => s.Span.Overlaps(sentence)))
                continue;
            var span = finding.Spans[0].Span;
            if (finding.Kind == FindingKind.Pitfall)
                return added || !sentence.Contains(span) ? null : finding.Fix;
            if (finding.Fix is not null && sentence.Contains(span))
                return draft[sentence.Start..span.Start] + finding.Fix + draft[span.End..sentence.End];
        }

        return lively ? Quiet(sentence.Of(draft)) : sentence.Of(draft);
    }

    /// <summary>"Awesome!" is left out, "I've moved your flight!!" is said quietly.</summary>
    private static string? Quiet(string sentence) =>
        !sentence.Contains('!', StringComparison.Ordinal) ? sentence
        : sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostOfAnOutburst ? null
        : sentence.TrimEnd('!', ' ') + '.';

    private static void Append(StringBuilder text, string? sentence)
    {
        if (string.IsNullOrWhiteSpace(sentence))
            return;
        var trimmed = sentence.Trim();
        if (text.Length > 0)
            text.Append(' ');
        text.Append(char.ToUpperInvariant(trimmed[0])).Append(trimmed, 1, trimmed.Length - 1);
        if (!char.IsPunctuation(text[^1]))
            text.Append('.');
    }
}
