using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>Checks an agent's draft in the light of the conversation: what it does wrong, what it leaves out, what it promises.</summary>
internal sealed class DraftChecker(Playbook playbook, TurnReader reader, Adviser adviser)
{
    private const int GoodScore = 68;

    private readonly PromiseCheck _promises = new(playbook);
    private readonly DraftWriter _writer = new(adviser, reader);

    public DraftCheck Check(ConversationState state, string draft, DateTimeOffset? now)
    {
        var check = Judge(state, draft, now);
        if (check.Verdict == Verdict.Good || check.Findings.Any(f => f.Id == NoteCodes.LanguageWithoutPack))
            return check;
        var better = _writer.Rewrite(state, draft, check, Situation(state));
        return better is not null && better != draft && Judge(state, better, now) is var judged && judged.Score > check.Score && judged.Verdict != Verdict.Hold
            ? check with { Suggestion = better }
            : check;
    }

    private DraftCheck Judge(ConversationState state, string draft, DateTimeOffset? now)
    {
        var reading = reader.Read(state, new(Speaker.Agent, draft) { At = now ?? state.LastAt });
        if (reading.Notes is [.., { Spans.IsEmpty: true } unread] && reading.Findings.IsEmpty && unread.Code == NoteCodes.LanguageWithoutPack && state.Turns > 0)
            return Unread(draft, reading.Notes);
        var needs = Needs.Of(state).ToList();
        var filling = Filling.From(state, playbook);
        var findings = reading.Findings.Where(f => f.Kind == FindingKind.Pitfall).Select(f => f with { Fix = Fix(f.Id, filling) ?? f.Fix }).ToList();
        foreach (var need in needs)
            if (!need.IsMet(reading, draft))
                findings.Add(Missing(need, filling, state));
        findings.AddRange(_promises.Of(state, draft, reading));
        findings.AddRange(ToneCheck.Of(state, draft, reading));
        var score = string.IsNullOrWhiteSpace(draft) ? 0 : DraftScore.Of(state, draft, reading, needs, findings);
        return new(Decide(score, findings), score, [.. findings.OrderByDescending(f => f.Severity)], reading.Commitments, null) { Notes = reading.Notes };
    }

    /// <summary>A draft that could not be read is never a good one, and no rule says that it must not be sent.</summary>
    private static DraftCheck Unread(string draft, ImmutableArray<Note> notes) => new(
        Verdict.Improve,
        0,
        [new(FindingKind.Tone, NoteCodes.LanguageWithoutPack, [Evidence.From(draft, 0, draft.Length)], $"{notes[^1].Text[..notes[^1].Text.IndexOf(';')]}; nothing was checked in this draft") { Severity = Severity.Warning, Confidence = 1 }],
        [],
        null)
    { Notes = notes };

    private static Verdict Decide(int score, List<Finding> findings)
    {
        if (findings.Any(f => f.Severity == Severity.Error))
            return Verdict.Hold;
        return score >= GoodScore && !findings.Any(f => f is { Severity: Severity.Warning, Kind: not FindingKind.Missing }) ? Verdict.Good : Verdict.Improve;
    }

    private Situation Situation(ConversationState state) => new(state, playbook.ConcernId(state.Concern), false);

    private Finding Missing(Need need, Filling filling, ConversationState state) => new(FindingKind.Missing, need.Technique, [], need.Why)
    {
        Severity = need.Essential ? Severity.Error : need.Weight >= 9 ? Severity.Warning : Severity.Info,
        Confidence = 0.8,
        Fix = adviser.Best(need.Technique, Situation(state)) ?? Fix(need.Technique, filling),
    };

    private string? Fix(string id, Filling filling)
    {
        foreach (var fix in playbook.Fixes.GetValueOrDefault(id, []))
            if (fix.Fill(filling) is { } text)
                return text;
        return null;
    }
}
