using System.Collections.Immutable;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>Dose, order and urgency: what no single wording shows.</summary>
internal static class ToneCheck
{
    /// <summary>The finding of a lively mark in a reply to somebody in grief or need.</summary>
    public const string TooCheerful = "too-cheerful";

    private static readonly char[] Stops = ['.', '!', '?', '\n'];

    private const int LongDraft = 220;
    private const int LongForChat = 120;

    public static IEnumerable<Finding> Of(ConversationState state, string draft, TurnReading reading)
    {
        if (state.LastCustomerIds.Contains(CueIds.Vulnerability) && draft.IndexOf('!') is >= 0 and var mark)
            yield return Tone(TooCheerful, [Evidence.From(draft, Math.Max(0, draft.LastIndexOfAny(Stops, Math.Max(0, mark - 1)) + 1), mark + 1)], "They have told you something hard. Quiet, plain words serve them better.");
        if (Needs.Content(state) && Spans(reading, TechniqueIds.Acknowledge, TechniqueIds.Empathize) is { IsEmpty: false } sympathy)
            yield return Tone("uncalled-sympathy", sympathy, "Nothing here has upset them. A plain, friendly answer is what they want.");
        if (!Needs.Upset(state))
            yield break;
        var feeling = Spans(reading, TechniqueIds.Apologize, TechniqueIds.Empathize, TechniqueIds.Acknowledge, TechniqueIds.Validate);
        var action = Spans(reading, TechniqueIds.OfferSolution, TechniqueIds.OfferChoice, TechniqueIds.NextStep, TechniqueIds.Own);
        if (feeling.Length >= 3 && action.IsEmpty)
            yield return Tone("empathy-without-action", feeling, "Sympathy without a step wears thin. Keep one such sentence and say what you do.");
        if (!action.IsEmpty && !feeling.IsEmpty && feeling[0].Span.Start > action[^1].Span.End)
            yield return Tone("feeling-last", [feeling[0]], "Being heard comes first, the fix after it. Move this to the front.", Severity.Info);
        if (Urgent(state) && reading.Has(PitfallIds.Vague))
            yield return Tone("urgency-mismatch", Spans(reading, PitfallIds.Vague), "It is urgent for them and this sounds as if it were not. Say what you do now and by when.");
        var words = Words(draft);
        if (words > (state.Info.Channel is Channel.Chat or Channel.Social ? LongForChat : LongDraft))
            yield return Tone("too-long", [Evidence.From(draft, 0, Math.Min(draft.Length, 80))], $"{words} words are a lot for somebody who is upset. Lead with what you do.", Severity.Info);
    }

    private static bool Urgent(ConversationState state) =>
        state.Temperature.Band >= Band.Heated || state.LastCustomerIds.Contains(CueIds.Urgency);

    private static ImmutableArray<Evidence> Spans(TurnReading reading, params ReadOnlySpan<string> ids)
    {
        var spans = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var finding in reading.Findings)
            if (ids.Contains(finding.Id))
                spans.AddRange(finding.Spans);
        spans.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return spans.ToImmutable();
    }

    private static Finding Tone(string id, ImmutableArray<Evidence> spans, string why, Severity severity = Severity.Warning) =>
        new(FindingKind.Tone, id, spans, why) { Severity = severity, Confidence = 0.7 };

    private static int Words(string draft)
    {
        var words = 0;
        for (var i = 1; i <= draft.Length; i++)
            if ((i == draft.Length || char.IsWhiteSpace(draft[i])) && !char.IsWhiteSpace(draft[i - 1]))
                words++;
        return words;
    }
}
