using Detente.Cli.Eval.Measures;
using Detente.Content;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Judged;

/// <summary>How well the cues, techniques or pitfalls are found.</summary>
internal sealed class FindingRows
{
    private readonly DefinitionKind _kind;
    private readonly List<JudgedTurn> _turns;
    private readonly LabelCounts _counts;

    private FindingRows(DefinitionKind kind, List<JudgedTurn> turns, Func<JudgedTurn, string, bool> found)
    {
        _kind = kind;
        _counts = new(Vocabulary.Of(kind));
        _turns = [.. turns.Where(turn => turn.Labels is not null && turn.Result.Turn.Speaker == (kind == DefinitionKind.Cue ? Speaker.Customer : Speaker.Agent))];
        foreach (var turn in _turns)
            foreach (var id in _counts.Labels.Where(id => !turn.Labels!.Disputed.Contains(id)))
                _counts.Add(turn.Conversation, id, found(turn, id), turn.Labels!.Ids.Contains(id));
    }

    /// <param name="found">Says whether an id was found; what the engine found where none is given.</param>
    public static IEnumerable<FindingRows> Of(List<JudgedTurn> turns, Func<JudgedTurn, string, bool>? found = null) =>
        new[] { DefinitionKind.Cue, DefinitionKind.Technique, DefinitionKind.Pitfall }.Select(kind => new FindingRows(kind, turns, found ?? ((turn, id) => turn.Found(id))))
            .Where(rows => rows._turns.Count > 0);

    private string Name => $"{Spelling.Of(_kind)}s";

    /// <summary>The mean F1 over ids, leaving out those with so few labels that their figure is chance.</summary>
    public IEnumerable<Row> Overall(int labels, (string Name, FindingRows Rows)? peer = null)
    {
        var ids = Supported(labels);
        if (ids.Count > 0)
        {
            var macro = Row.Of($"{Name}, macro F1 of {ids.Count} ids", _counts.MacroF1(ids), _turns.Count);
            yield return peer is { } other ? macro.Against(other.Name, other.Rows._counts.MacroF1(ids)) : macro;
        }

        var micro = Row.Of($"{Name}, micro F1", _counts.MicroF1(), _turns.Count)
            .With("precision", _counts.MicroPrecision()).With("recall", _counts.MicroRecall());
        yield return peer is { } another ? micro.Against(another.Name, another.Rows._counts.MicroF1()) : micro;
    }

    public IEnumerable<Row> ById() => Supported(1).OrderByDescending(_counts.Positives).Select(id =>
        Row.Of($"{Spelling.Of(_kind)} {id}, F1", _counts.F1(id), _counts.Positives(id)).With("precision", _counts.Precision(id)).With("recall", _counts.Recall(id)));

    /// <summary>Of the labels that were found: how often the evidence stands where the annotator saw it.</summary>
    public Row Spans()
    {
        var sums = Sums.Mean();
        var count = 0;
        foreach (var turn in _turns)
            foreach (var label in turn.Labels!.Spans.Where(label => !label.Spans.IsEmpty && _counts.Labels.Contains(label.Id) && turn.Found(label.Id)))
            {
                count++;
                var evidence = turn.Result.Reading.Findings.Where(finding => finding.Id == label.Id).SelectMany(finding => finding.Spans);
                sums.AddValue(turn.Conversation, evidence.Any(found => label.Spans.Any(span => span.Overlaps(found.Span))) ? 1 : 0);
            }

        return Row.Of($"{Name} found: right words quoted", sums, count);
    }

    public IEnumerable<Mistake> Mistakes()
    {
        foreach (var turn in _turns)
            foreach (var id in _counts.Labels.Where(id => !turn.Labels!.Disputed.Contains(id) && turn.Found(id) != turn.Labels.Ids.Contains(id)))
                yield return new(id, turn.Found(id)
                    ? $"WRONG  {turn.Id} at {Quotes.Of(turn.Result.Reading, id)}: {turn.Text}"
                    : $"MISSED {turn.Id}: {turn.Text}");
    }

    private List<string> Supported(int labels) => [.. _counts.Labels.Where(id => _counts.Positives(id) >= labels)];
}
