using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;

namespace Detente.Engine.Guidance;

/// <summary>What the conversation offers for each placeholder; the newest detail of a kind counts.</summary>
internal sealed class Filling
{
    private const int LongestValue = 80;
    private const string AnswerTime = "within 24 hours";
    private const string UrgentTime = "within the hour";

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sir", "Dame", "Lady", "Lord"];

    private readonly string?[] _values = new string?[Enum.GetValues<Slot>().Length];

    private Filling()
    {
    }

    public string? this[Slot slot] => _values[(int)slot];

    /// <summary>How long the first offer takes; <see cref="Slot.Time"/> alone says when an answer comes.</summary>
    public string? OfferTime { get; set; }

    public static Filling From(ConversationState state, Playbook playbook)
    {
        var filling = new Filling();
        filling.Put(Slot.Name, FirstName(state.Info.CustomerName));
        filling.Put(Slot.Agent, FirstName(state.Info.AgentName));
        foreach (var detail in state.Details)
            if (SlotOf(detail.Kind) is { } slot && (slot != Slot.Name || filling[Slot.Name] is null))
                filling.Put(slot, detail.Kind == DetailKind.Name ? FirstName(detail.Value) : detail.Shown ?? detail.Value);
        if (state.Concern >= 0 && state.Concern < playbook.Source.Concerns.Length)
            filling.Put(Slot.Concern, playbook.Source.Concerns[state.Concern].Phrase);
        filling.Put(Slot.Time, state.LastCustomerIds.Contains(CueIds.Urgency) ? UrgentTime : AnswerTime);
        Options.Fill(filling, state, playbook);
        return filling;
    }

    public void Put(Slot slot, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && value.Length <= LongestValue)
            _values[(int)slot] = value.Trim();
    }

    /// <summary>The name to address somebody by: the first, or a title with the last.</summary>
    private static string? FirstName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Titles.Contains(parts[0].TrimEnd('.'), StringComparer.OrdinalIgnoreCase) ? $"{parts[0]} {parts[^1]}" : parts[0];
    }

    private static Slot? SlotOf(DetailKind kind) => kind switch
    {
        DetailKind.Order => Slot.Order,
        DetailKind.Case => Slot.Case,
        DetailKind.Amount => Slot.Amount,
        DetailKind.Product => Slot.Product,
        DetailKind.Date => Slot.Date,
        DetailKind.Duration => Slot.Wait,
        DetailKind.Problem => Slot.Problem,
        DetailKind.Want => Slot.Want,
        DetailKind.Name => Slot.Name,
        _ => null,
    };
}
