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
    public string? Rewrite(ConversationState state, string draft, DraftCheck check, Situation situation)
    {
        var missing = check.Findings.Where(f => f.Kind == FindingKind.Missing).ToList();
        var text = new StringBuilder();
        var hearing = missing.Find(f => f.Id == TechniqueIds.Acknowledge);
        if (hearing is not null)
            Append(text, adviser.Best(hearing.Id, situation) ?? hearing.Fix);
        foreach (var sentence in Sentences.Of(draft))
            Append(text, Mended(draft, sentence, check.Findings, missing.Count > 0));
        foreach (var finding in missing)
            if (finding != hearing && finding.Severity > Severity.Info && !Has(state, text.ToString(), finding.Id))
                Append(text, adviser.Best(finding.Id, situation) ?? finding.Fix);
        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Whether the text so far does already what is to be added; one sentence often does two things.</summary>
    private bool Has(ConversationState state, string text, string technique) =>
        text.Length > 0 && reader.Read(state, new(Speaker.Agent, text)).Has(technique);

    /// <summary>
    /// A sentence without a pitfall stays. One that must not be sent is left out where better ones are added, and otherwise replaced by its fix; a promise or a
    /// grant is mended in place.
    /// </summary>
    private static string? Mended(string draft, TextSpan sentence, ImmutableArray<Finding> findings, bool added)
    {
        foreach (var finding in findings)
        {
            if (finding.Spans.IsDefaultOrEmpty || !finding.Spans.Any(s => s.Span.Overlaps(sentence)))
                continue;
            var span = finding.Spans[0].Span;
            if (finding.Kind is FindingKind.Commitment or FindingKind.Authority && finding.Fix is not null && sentence.Contains(span))
                return draft[sentence.Start..span.Start] + finding.Fix + draft[span.End..sentence.End];
            if (finding.Kind == FindingKind.Pitfall)
                return added || !sentence.Contains(span) ? null : finding.Fix;
        }

        return sentence.Of(draft);
    }

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
