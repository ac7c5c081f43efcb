using Detente.Desk.Conversations;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Desk.Disputes;

/// <summary>What can be said of a turn.</summary>
internal static class DisputeRules
{
    /// <summary>The judgement, or, where there is none, which field is wrong and why.</summary>
    public static (Judgement? Judgement, DisputeResult.Rejected? Refusal) Judge(MakeDispute wanted, TurnRecord record, Playbook playbook)
    {
        if (wanted.Note?.Length > MakeDispute.LongestNote)
            return Refuse("note", $"has at most {MakeDispute.LongestNote} characters");
        return wanted.About switch
        {
            Judgement.Emotion or Judgement.Temperature when record.Turn.Speaker != Speaker.Customer =>
                Refuse("about", "emotion and temperature are read in the customer's turns only"),
            Judgement.Emotion => Feeling(wanted.Emotion, record),
            Judgement.Temperature => Heat(wanted.Temperature),
            _ when !IsOf(playbook.Find(wanted.About), record.Turn.Speaker) =>
                Refuse("about", "is an id that this turn's speaker can have, emotion or temperature"),
            _ when record.Reading.Findings.Any(finding => finding.Id == wanted.About) => Wrong(wanted),
            _ => Missing(wanted, record.Turn.Text),
        };
    }

    private static (Judgement?, DisputeResult.Rejected?) Feeling(EmotionLabel? label, TurnRecord record) => label switch
    {
        null => Refuse("emotion", "is required"),
        { } same when same == record.Reading.Emotion?.Label => Refuse("emotion", "is what was read already"),
        { } other => (new Judgement.Feeling(other), null),
    };

    private static (Judgement?, DisputeResult.Rejected?) Heat(double? degrees) =>
        degrees is >= 0 and <= 100 ? (new Judgement.Heat(new(degrees.Value)), null) : Refuse("temperature", "is a number from 0 to 100");

    private static (Judgement?, DisputeResult.Rejected?) Wrong(MakeDispute wanted) => wanted.Holds switch
    {
        null => Refuse("holds", "is required: false, as this was found in the turn"),
        true => Refuse("holds", "is false, or there is nothing to object to: this was found in the turn"),
        false => (new Judgement.Wrong(wanted.About), null),
    };

    private static (Judgement?, DisputeResult.Rejected?) Missing(MakeDispute wanted, string text) => wanted.Holds switch
    {
        null => Refuse("holds", "is required: true, as this was not found in the turn"),
        false => Refuse("holds", "is true, or there is nothing to object to: this was not found in the turn"),
        true when string.IsNullOrWhiteSpace(wanted.Quote) => Refuse("quote", "gives the words of the turn that show it"),
        true => TryLocate(text, wanted.Quote, out var span)
            ? (new Judgement.Missing(wanted.About, span), null)
            : Refuse("quote", "is not in this turn; give the words as they stand there"),
    };

    /// <summary>The first place where the words stand. A browser's form turns every line break into CR LF, and people are careless with capitals.</summary>
    private static bool TryLocate(string text, string quote, out TextSpan span)
    {
        var words = StoredText.Whole(quote).Trim();
        foreach (var way in new[] { words, words.ReplaceLineEndings("\n") })
            foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
                if (text.IndexOf(way, comparison) is >= 0 and var start)
                {
                    span = new(start, start + way.Length);
                    return true;
                }

        span = default;
        return false;
    }

    private static bool IsOf(Definition? definition, Speaker speaker) => definition?.Kind switch
    {
        DefinitionKind.Cue => speaker == Speaker.Customer,
        DefinitionKind.Technique or DefinitionKind.Pitfall => speaker == Speaker.Agent,
        _ => false,
    };

    private static (Judgement?, DisputeResult.Rejected?) Refuse(string field, string reason) => (null, new(field, reason));
}
