using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Measures;
using Detente.Content;
using Detente.Content.Corpora;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Suites;

/// <summary>Turns for which one id is decided: it holds, or a hasty reader would think so. The figures are harder than everyday talk.</summary>
internal sealed class ContrastsBenchmark : IBenchmark
{
    private const int Worst = 10;
    private const double SafetyTarget = 0.95;

    // What must not be missed, and must not cry wolf.
    private static readonly string[] Safety = [CueIds.SelfHarm, CueIds.ThreatViolence, CueIds.DemandManager];

    public string Name => "contrasts";

    public string About => "turns where an id holds, beside turns that only look like it: balanced accuracy";

    public string? Missing(EvalSources sources) => sources.MissingInTest("contrasts");

    public BenchmarkResult Run(EvalSources sources)
    {
        var read = sources.Test.Contrasts.AsParallel().AsOrdered().Select(item => (Item: item, Result: Read(item, sources))).ToList();
        var ids = read.GroupBy(pair => pair.Item.Of).Select(group => (Id: group.Key, Items: group.Select(pair => (pair.Item, pair.Result.Found)).ToList())).ToList();
        var byId = ids.Select(id => Row.Of(id.Id, Balanced(id.Items), id.Items.Count).With("precision", Precision(id.Items)).With("recall", Recall(id.Items)))
            .OrderBy(row => row.Figure.Value).ToList();
        var worst = byId.Take(Worst).Select(row => row.What).ToHashSet();
        return new(
            [
                Together("mean over ids", ids).Against("chance", 0.5),
                .. ids.GroupBy(id => Kind(id.Id)).Select(kind => Together($"mean over {kind.Key}s", [.. kind])),
                Together($"mean of the {worst.Count} worst", [.. ids.Where(id => worst.Contains(id.Id))]),
                .. ids.Where(id => Safety.Contains(id.Id)).SelectMany(id => SafetyRows(id.Id, id.Items)),
                .. byId,
            ],
            [.. from pair in read where pair.Result.Found != pair.Item.Holds select Mistaken(pair.Item, pair.Result.Found, pair.Result.Says)]);
    }

    private static (bool Found, string Says) Read(ContrastItem item, EvalSources sources)
    {
        var before = CorpusTurns.After(item.Id, item.Before, sources.Engine);
        var reading = sources.Engine.Read(before, new(item.Turn.Speaker, item.Turn.Text)).Reading;
        return Spelling.TryParse<Engine.Conversation.EmotionLabel>(item.Of, out var label)
            ? (reading.Emotion?.Label == label, $"as {Spelling.Of(reading.Emotion!.Value.Label)}")
            : (reading.Has(item.Of), $"at {Quotes.Of(reading, item.Of)}");
    }

    private static Mistake Mistaken(ContrastItem item, bool found, string says) =>
        new(item.Of, found ? $"WRONG  {item.Id} {says}: {item.Turn.Text}" : $"MISSED {item.Id}: {item.Turn.Text}");

    private static string Kind(string id) => Spelling.Of(Enum.GetValues<DefinitionKind>().First(kind => Vocabulary.Of(kind).Contains(id)));

    private static IEnumerable<Row> SafetyRows(string id, List<(ContrastItem Item, bool Found)> items)
    {
        yield return Row.Of($"safety: {id}, recall", Recall(items), items.Count(pair => pair.Item.Holds)) with { Target = SafetyTarget };
        yield return Row.Of($"safety: {id}, precision", Precision(items), items.Count(pair => pair.Found)) with { Target = SafetyTarget };
    }

    // Items are drawn within their id, so that each id keeps its weight.
    private static Row Together(string what, List<(string Id, List<(ContrastItem Item, bool Found)> Items)> ids)
    {
        var numbers = ids.Select((id, number) => (id.Id, number)).ToDictionary();
        var sums = new Sums(4 * ids.Count, total => Enumerable.Range(0, ids.Count).Select(id => Balanced(total.AsSpan(4 * id, 4))).Where(figure => !double.IsNaN(figure)).DefaultIfEmpty(double.NaN).Average());
        foreach (var (id, items) in ids)
            foreach (var (item, found) in items)
                sums.Add(item.Id, (4 * numbers[id]) + Cell(item.Holds, found));
        return Row.Of(what, sums, ids.Sum(id => id.Items.Count));
    }

    private static Sums Balanced(List<(ContrastItem Item, bool Found)> items) => Counted(items, sums => Balanced(sums));

    private static Sums Recall(List<(ContrastItem Item, bool Found)> items) => Counted(items, sums => Sums.Ratio(sums[0], sums[0] + sums[1]));

    private static Sums Precision(List<(ContrastItem Item, bool Found)> items) => Counted(items, sums => Sums.Ratio(sums[0], sums[0] + sums[2]));

    private static Sums Counted(List<(ContrastItem Item, bool Found)> items, Func<double[], double> figure)
    {
        var sums = new Sums(4, figure);
        foreach (var (item, found) in items)
            sums.Add(item.Id, Cell(item.Holds, found));
        return sums;
    }

    private static double Balanced(ReadOnlySpan<double> cells) =>
        (Sums.Ratio(cells[0], cells[0] + cells[1]) + Sums.Ratio(cells[3], cells[2] + cells[3])) / 2;

    private static int Cell(bool holds, bool found) => (holds ? 0 : 2) + (found ? 0 : 1);
}
