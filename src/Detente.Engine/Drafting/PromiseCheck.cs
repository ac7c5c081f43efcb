using Detente.Engine.Conversation;
using Detente.Engine.Guidance;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Engine.Drafting;

/// <summary>Promises without a time, and grants beyond what an agent may give.</summary>
internal sealed class PromiseCheck(Playbook playbook)
{
    private const string Role = "agent";
    private const int Reach = 60;

    private static readonly (string Grant, string[] Words)[] Grants =
    [
        ("refund", ["refund", "reimburse", "money back", "pay back", "pay you back"]),
        ("credit", ["credit", "voucher", "goodwill", "compensat", "pay you", "give you"]),
        ("discount", ["discount", "% off", "percent off"]),
        ("waiver", ["waive", "waiving", "write off", "remove the fee", "drop the fee"]),
    ];

    public IEnumerable<Finding> Of(ConversationState state, string draft, TurnReading reading)
    {
        foreach (var commitment in reading.Commitments)
            if (commitment.Due is null && commitment.Vague && !reading.Has(PitfallIds.Vague))
                yield return new(FindingKind.Commitment, "no-time", [new(commitment.Span, commitment.Span.Of(draft))], "A promise that names no time cannot be kept or checked.")
                {
                    Severity = Needs.Upset(state) ? Severity.Warning : Severity.Info,
                    Fix = $"{commitment.Text.TrimEnd('.', ' ')} {Filling.From(state, playbook)[Slot.Time]}",
                };
        foreach (var detail in reading.Details)
            if (detail.Kind == DetailKind.Amount && Money.Of(detail.Value) is { } amount && Grant(draft, detail.Span) is { } grant)
                if (playbook.Limit(Role, grant) is { } limit && amount > limit)
                    yield return new(FindingKind.Authority, "beyond-authority", [new(detail.Span, detail.Span.Of(draft))], $"An agent may grant a {grant} of up to {limit:0.##} alone; this needs an approval first.")
                    {
                        Severity = Severity.Error,
                        Fix = $"up to {draft.AsSpan(detail.Span.Start, Symbol(draft, detail.Span))}{limit:0.##}",
                    };
    }

    /// <summary>The length of what stands before the digits: "£", "USD ".</summary>
    private static int Symbol(string draft, TextSpan amount)
    {
        var length = 0;
        while (length < amount.Length && !char.IsAsciiDigit(draft[amount.Start + length]))
            length++;
        return length;
    }

    /// <summary>The grant that is spoken of around an amount in the agent's own offer.</summary>
    private static string? Grant(string draft, TextSpan amount)
    {
        int from = Math.Max(0, amount.Start - Reach), to = Math.Min(draft.Length, amount.End + Reach);
        var around = draft.AsSpan(from, to - from);
        foreach (var (grant, words) in Grants)
            foreach (var word in words)
                if (around.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return grant;
        return null;
    }
}
