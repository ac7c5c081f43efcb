using System.Collections.Immutable;
using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Desk.Ids;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Web.Components.Screens;

/// <summary>What the form for an objection begins with.</summary>
/// <param name="About">What it is about; null where the person is still to say.</param>
/// <param name="Own">What they have said of it before.</param>
public sealed record DisputeDraft(ConversationId Talk, TurnRecord Record, string? About, Dispute? Own)
{
    /// <summary>How many turns a conversation's page shows at once.</summary>
    public const int TurnsOnPage = 300;

    /// <summary>One of "wrong", "missing", "emotion", "temperature".</summary>
    public string Kind => About switch
    {
        null => "missing",
        Judgement.Emotion or Judgement.Temperature => About,
        var id when Record.Reading.Findings.Any(finding => finding.Id == id) => "wrong",
        _ => "missing",
    };

    /// <summary>Where the part of a long conversation's page begins on which the turn stands.</summary>
    public int Page => Record.Index / TurnsOnPage * TurnsOnPage;

    public bool IsOfCustomer => Record.Turn.Speaker == Speaker.Customer;

    /// <summary>The words that were marked as showing what is missing.</summary>
    public string? Quote => Own?.Judgement is Judgement.Missing { Span: var span } ? span.Of(Record.Turn.Text) : null;

    public EmotionLabel Emotion => Own?.Judgement is Judgement.Feeling { Label: var label } ? label : Record.Reading.Emotion?.Label ?? EmotionLabel.Neutral;

    public double Temperature => Own?.Judgement is Judgement.Heat { Value: var heat } ? heat.Value : Math.Round(Record.Standing.Temperature.Value);

    /// <summary>What this turn's speaker can have and was not found, by kind.</summary>
    public IEnumerable<IGrouping<DefinitionKind, Definition>> NotFound(Playbook playbook)
    {
        ImmutableArray<DefinitionKind> kinds = IsOfCustomer ? [DefinitionKind.Cue] : [DefinitionKind.Technique, DefinitionKind.Pitfall];
        var found = Record.Reading.Findings.Select(finding => finding.Id).ToHashSet();
        return playbook.Definitions.Where(one => kinds.Contains(one.Kind) && !found.Contains(one.Id)).OrderBy(one => one.Name, StringComparer.Ordinal)
            .GroupBy(one => one.Kind).OrderBy(group => group.Key);
    }
}
