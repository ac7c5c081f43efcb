using System.Collections.Immutable;
using System.Text;
using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>
/// Writes a better draft from the draft: sentences that hurt are replaced by a fix or left out, what is missing is added in the order in which a
/// customer can take it: being heard, the draft's own content, the step, the choice, the time.
/// </summary>
internal sealed class DraftWriter(Playbook playbook)
{
    private readonly Adviser _adviser = new(playbook);

    public string? Rewrite(ConversationState state, string draft, DraftCheck check)
    {
        var situation = new Situation(state, playbook.ConcernId(state.Concern), false);
        var text = new StringBuilder();
        foreach (var finding in check.Findings)
            if (finding is { Kind: FindingKind.Missing, Id: TechniqueIds.Acknowledge })
                Append(text, Words(situation, finding));
        var used = new HashSet<string>();
        foreach (var sentence in Sentences.Of(draft))
            Append(text, Mended(draft, sentence, check.Findings, used));
        foreach (var finding in check.Findings)
            if (finding is { Kind: FindingKind.Missing, Id: not TechniqueIds.Acknowledge, Severity: >= Severity.Warning })
                Append(text, Words(situation, finding));
        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>A sentence without pitfalls stays; one with a pitfall becomes the fix, once for each pitfall.</summary>
    private static string? Mended(string draft, TextSpan sentence, ImmutableArray<Finding> findings, HashSet<string> used)
    {
        Finding? worst = null;
        foreach (var finding in findings)
            if (finding.Kind != FindingKind.Missing && finding.Kind != FindingKind.Tone && finding.Severity > Severity.Info && finding.Spans.Any(s => s.Span.Overlaps(sentence)))
                worst ??= finding;
        if (worst is null)
            return sentence.Of(draft);
        if (worst.Kind is FindingKind.Commitment or FindingKind.Authority && worst.Fix is { } replacement)
        {
            var span = worst.Spans[0].Span;
            return sentence.Contains(span) ? draft[sentence.Start..span.Start] + replacement + draft[span.End..sentence.End] : sentence.Of(draft);
        }

        return used.Add(worst.Id) ? worst.Fix : null;
    }

    private string? Words(Situation situation, Finding missing) =>
        _adviser.Words(missing.Id, situation) is [var best, ..] ? best : missing.Fix;

    private static void Append(StringBuilder text, string? sentence)
    {
        if (string.IsNullOrWhiteSpace(sentence))
            return;
        if (text.Length > 0)
            text.Append(' ');
        text.Append(sentence.Trim());
        if (!char.IsPunctuation(text[^1]))
            text.Append('.');
    }
}
