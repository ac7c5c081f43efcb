using System.Globalization;
using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Measures;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Suites;

/// <summary>
/// What people of a workspace said against its readings. Each was wrong when they said so: the figure is what was won since, and no accuracy.
/// </summary>
internal sealed class CorrectionsBenchmark : IBenchmark
{
    private const double NearEnough = 10;

    public string Name => "corrections";

    public string About => "what people said against readings: the share that is right now";

    public string? Missing(EvalSources sources) => sources.Corrections is null ? "a workspace's own (--corrections FILE)" : null;

    public BenchmarkResult Run(EvalSources sources)
    {
        var read = CorpusLoader.LoadContrasts(sources.Corrections!).AsParallel().AsOrdered()
            .Select(item => Read(item, sources)).ToList();
        var kinds = read.GroupBy(one => Kind(one.Item)).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        var ids = read.Where(one => Kind(one.Item) is not ("temperature within 10" or "emotion")).GroupBy(one => one.Item.Of).OrderBy(id => id.Key, StringComparer.Ordinal);
        return new(
            read.Count == 0 ? [] : [Share("all", read), .. kinds.Select(kind => Share(kind.Key, kind)), .. ids.Select(id => Share(id.Key, id))],
            [.. read.Where(one => !one.Right).Select(one => new Mistake(one.Item.Of, $"{one.Item.Id} {one.Says}: {one.Item.Turn.Text}"))]);
    }

    private static (ContrastItem Item, bool Right, string Says) Read(ContrastItem item, EvalSources sources)
    {
        var before = CorpusTurns.After(item.Id, item.Before, sources.Engine);
        var result = sources.Engine.Read(before, new(item.Turn.Speaker, item.Turn.Text));
        if (item.Turn.Temperature is { } wanted)
        {
            var stands = result.State.Temperature.Value;
            return (item, Math.Abs(stands - wanted) <= NearEnough, string.Create(CultureInfo.InvariantCulture, $"{stands:0}, not {wanted:0}"));
        }

        if (IsEmotion(item))
            return (item, result.Reading.Emotion is { } felt && (Spelling.Of(felt.Label) == item.Of) == item.Holds,
                $"as {(result.Reading.Emotion is { } said ? Spelling.Of(said.Label) : "none")}, not {item.Of}");
        return (item, result.Reading.Has(item.Of) == item.Holds, item.Holds ? "still missed" : $"still found at {Quotes.Of(result.Reading, item.Of)}");
    }

    private static Row Share(string what, IEnumerable<(ContrastItem Item, bool Right, string Says)> read)
    {
        var (sums, count) = (Sums.Mean(), 0);
        foreach (var (item, right, _) in read)
        {
            sums.AddValue(item.Id, right ? 1 : 0);
            count++;
        }

        return Row.Of(what, sums, count);
    }

    private static string Kind(ContrastItem item) =>
        item.Of == ContrastItem.Temperature ? "temperature within 10" : IsEmotion(item) ? "emotion" : item.Holds ? "missing, found now" : "wrong, left alone now";

    private static bool IsEmotion(ContrastItem item) => Spelling.TryParse<EmotionLabel>(item.Of, out _);
}
