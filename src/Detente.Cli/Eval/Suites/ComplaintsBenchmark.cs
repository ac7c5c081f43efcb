using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Suites;

/// <summary>Tweets to companies of which people say whether they are complaints (Preoţiuc-Pietro, Gaman and Aletras, ACL 2019), or any table like it.</summary>
internal sealed class ComplaintsBenchmark : IBenchmark
{
    private static readonly string[] Texts = ["text", "tweet", "tweet_text"];
    private static readonly string[] Labels = ["label", "complaint"];

    public string Name => "complaints";

    public string About => "tweets to companies: is it a complaint";

    public string? Missing(EvalSources sources) =>
        Table.Find(sources.In("complaints"), ".csv") is null ? $"{sources.In("complaints", "*.csv")} with the columns text and label (1: a complaint) (--data DIR)" : null;

    public BenchmarkResult Run(EvalSources sources)
    {
        var file = Table.Find(sources.In("complaints"), ".csv")!;
        var (heat, words, counts, negative) = (new Paired(), new Paired(), new LabelCounts(["complaint", "not"]), new LabelCounts(["complaint", "not"]));
        var mistakes = new List<Mistake>();
        foreach (var (index, (text, complaint, result)) in Table.Read(file).AsParallel().AsOrdered().Select(row => Read(row, file, sources)).Index())
        {
            var (id, upset) = ($"{index}", result.Reading.Emotion!.Value.IsUpset);
            heat.Add(id, result.Reading.Heat, complaint ? 1 : 0);
            words.Add(id, -sources.Vader.Compound(text), complaint ? 1 : 0);
            Add(counts, id, upset, complaint);
            Add(negative, id, sources.Vader.IsNegative(text), complaint);
            if (upset != complaint)
                mistakes.Add(new("complaints", $"{(upset ? "WRONG " : "MISSED")} {text}"));
        }

        return new(
            [
                Row.Of($"heat of {heat.Positives} complaints, AUC", heat.Area(), heat.Count).Against("VADER", words.Area()),
                Row.Of("upset is a complaint, macro F1", counts.MacroF1(counts.Labels), heat.Count)
                    .With("precision", counts.Precision("complaint")).With("recall", counts.Recall("complaint")).Against("VADER", negative.MacroF1(negative.Labels)),
            ],
            mistakes);
    }

    private static void Add(LabelCounts counts, string id, bool found, bool holds)
    {
        counts.Add(id, "complaint", found, holds);
        counts.Add(id, "not", !found, !holds);
    }

    private static (string Text, bool Complaint, TurnResult Result) Read(Dictionary<string, string> row, string file, EvalSources sources)
    {
        var text = Field(row, Texts) ?? throw new UsageException($"{file}: the first line must name a column {string.Join(" or ", Texts)}");
        var label = Field(row, Labels) ?? throw new UsageException($"{file}: the first line must name a column {string.Join(" or ", Labels)}");
        return (text, label.Trim().ToLowerInvariant() is "1" or "1.0" or "true" or "yes" or "complaint", sources.ReadAlone(text));
    }

    private static string? Field(Dictionary<string, string> row, string[] names) => names.Select(name => row.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
}
