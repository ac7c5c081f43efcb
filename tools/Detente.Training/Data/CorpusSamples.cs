using Detente.Content;
using Detente.Content.Corpora;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Training.Network;

namespace Detente.Training.Data;

/// <summary>Makes samples of labelled conversations, of contrast items, and of the examples in the content.</summary>
internal sealed class CorpusSamples(DetenteEngine engine)
{
    private const float NearMiss = 2;

    // Most ids hold of few turns: each that does is worth more than one that does not.
    private const float Holding = 3;
    private const double OfContrasts = 0.1;

    private readonly TurnInputs _inputs = new(engine.Playbook);

    public List<Sample> Customer { get; } = [];

    public List<Sample> Agent { get; } = [];

    public void Add(CorpusPart part)
    {
        foreach (var conversation in part.Conversations)
            Add(conversation);
        // Items that stand beside each other are often two faces of one: they stay together in every split.
        foreach (var (index, item) in part.Contrasts.Index())
            Add($"{item.Of}/{index / 4}", item.Of, item.Holds, item.Before.Select(turn => new Turn(turn.Speaker, turn.Text)), item.Turn.Text);
    }

    public void AddExamples()
    {
        foreach (var definition in engine.Playbook.Definitions)
        {
            foreach (var (index, example) in definition.Matches.Index())
                Add($"{definition.Id}/match/{index}", definition.Id, true, example.Before, example.Text, ExampleKind.Matches);
            foreach (var (index, example) in definition.Ignores.Index())
                Add($"{definition.Id}/ignore/{index}", definition.Id, false, example.Before, example.Text, ExampleKind.Ignores);
        }
    }

    private void Add(CorpusConversation conversation)
    {
        var state = DetenteEngine.Open(new(conversation.Id) { Channel = conversation.Channel });
        foreach (var labelled in conversation.Turns)
        {
            var turn = new Turn(labelled.Speaker, labelled.Text);
            var (words, context) = _inputs.Of(state, turn);
            var customer = labelled.Speaker == Speaker.Customer;
            var targets = customer ? OfCustomer(labelled) : OfAgent(labelled);
            (customer ? Customer : Agent).Add(new(conversation.Id, words, context, targets) { Text = labelled.Text });
            state = engine.Read(state, turn).State;
        }
    }

    private void Add(string group, string id, bool holds, IEnumerable<Turn> before, string text, ExampleKind example = ExampleKind.None)
    {
        var customer = Known.Customer.Output(id) >= 0 || Vocabulary.Of(DefinitionKind.Emotion).Contains(id);
        var state = before.Aggregate(DetenteEngine.Open(new(group)), (s, turn) => engine.Read(s, turn).State);
        var (words, context) = _inputs.Of(state, new(customer ? Speaker.Customer : Speaker.Agent, text));
        var label = Vocabulary.Of(DefinitionKind.Emotion).IndexOf(id);
        Target[] targets = label < 0
            ? [new((customer ? Known.Customer : Known.Agent).Output(id), Loss.Holds, holds ? 1 : 0, holds ? 1 : NearMiss)]
            : holds ? [new(Known.Customer.Output(NetOutputs.FirstEmotion), Loss.OneOf, label, 1, 8)] : [];
        if (targets.Length > 0)
            (customer ? Customer : Agent).Add(new(group, words, context, targets) { Text = text, Share = OfContrasts, Example = example });
    }

    private static Target[] OfCustomer(CorpusTurn turn) =>
    [
        .. Ids(turn, Known.Customer, Vocabulary.Of(DefinitionKind.Cue)),
        new(Known.Customer.Output(NetOutputs.FirstEmotion), Loss.OneOf, (int)turn.Emotion!.Value.Label, 1, 8),
        new(Known.Customer.Output(NetOutputs.Intensity), Loss.Amount, (float)turn.Emotion.Value.Intensity / 3, 2),
        new(Known.Customer.Output(NetOutputs.Heat), Loss.Amount, (float)turn.Temperature!.Value / 100, 10),
    ];

    private static Target[] OfAgent(CorpusTurn turn) =>
        [.. Ids(turn, Known.Agent, [.. Vocabulary.Of(DefinitionKind.Technique), .. Vocabulary.Of(DefinitionKind.Pitfall)])];

    private static IEnumerable<Target> Ids(CorpusTurn turn, Known known, IEnumerable<string> ids)
    {
        foreach (var id in ids)
            yield return new(known.Output(id), Loss.Holds, turn.Has(id) ? 1 : 0, turn.Has(id) ? Holding : turn.NearMisses.Any(miss => miss.Id == id) ? NearMiss : 1);
    }
}
