using System.Collections.Immutable;
using Detente.Cli.Eval.Measures;
using Detente.Content;
using Detente.Content.Corpora;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>How far two people agree on the cues, techniques or pitfalls of a turn, or on one emotion against the rest.</summary>
internal sealed class AgreementOnIds
{
    // With fewer, one id's figure is chance, and would sway the mean as much as any other.
    private const int LeastForMean = 8;

    private readonly DefinitionKind _kind;
    private readonly List<LabelledTwice> _turns;
    private readonly ImmutableArray<string> _ids;
    private readonly LabelCounts _found;
    private readonly Kappa[] _kappas;

    public AgreementOnIds(DefinitionKind kind, IEnumerable<LabelledTwice> turns)
    {
        _kind = kind;
        _ids = Vocabulary.Of(kind);
        _found = new(_ids);
        _kappas = [.. _ids.Select(_ => Kappa.YesNo())];
        _turns = [.. turns.Where(turn => turn.IsCustomers == kind is DefinitionKind.Cue or DefinitionKind.Emotion)];
        foreach (var turn in _turns)
            foreach (var (index, id) in _ids.Index())
            {
                var (first, second) = (Holds(turn.First, id), Holds(turn.Second, id));
                _found.Add(turn.Conversation, id, second, first);
                _kappas[index].Add(turn.Conversation, first, second);
            }
    }

    private string Name => Spelling.Of(_kind);

    /// <summary>The mean of κ over ids, and how the second person scores against the first.</summary>
    public IEnumerable<Row> Overall()
    {
        var ids = _ids.Where(id => _found.Positives(id) >= LeastForMean).ToList();
        if (ids.Count > 0)
        {
            yield return Row.Of($"{Name}s, mean κ of {ids.Count} ids", new MeanOfKnown([.. ids.Select(id => _kappas[_ids.IndexOf(id)].Measure)]), _turns.Count);
            yield return Row.Of($"{Name}s, macro F1 of {ids.Count} ids", _found.MacroF1(ids), _turns.Count);
        }

        yield return Row.Of($"{Name}s, micro F1", _found.MicroF1(), _turns.Count)
            .With("precision", _found.MicroPrecision()).With("recall", _found.MicroRecall());
    }

    public IEnumerable<Row> ById() => _ids.Index().Where(pair => _found.Positives(pair.Item) > 0).OrderByDescending(pair => _found.Positives(pair.Item)).Select(pair =>
        Row.Of($"{Name} {pair.Item}, κ", _kappas[pair.Index].Measure, _found.Positives(pair.Item))
            .With("F1", _found.F1(pair.Item)).With("precision", _found.Precision(pair.Item)).With("recall", _found.Recall(pair.Item)));

    public IEnumerable<Mistake> Mistakes() =>
        from turn in _turns
        from id in _ids
        let first = Holds(turn.First, id)
        where first != Holds(turn.Second, id)
        select new Mistake(id, $"{(first ? "FIRST ONLY " : "SECOND ONLY")} {turn.Id}: {turn.First.Text}");

    private bool Holds(CorpusTurn turn, string id) => _kind == DefinitionKind.Emotion ? LabelledTwice.Felt(turn) == id : turn.Has(id);
}
