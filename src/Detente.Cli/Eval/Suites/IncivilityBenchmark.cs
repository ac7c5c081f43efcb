using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Engine;
using Detente.Engine.Conversation;

namespace Detente.Cli.Eval.Suites;

/// <summary>Threads on GitHub in which somebody becomes uncivil (Ehsani et al., MSR 2024).</summary>
internal sealed class IncivilityBenchmark : IBenchmark
{
    private const string Civil = "None";

    public string Name => "incivility";

    public string About => "GitHub threads: is a comment uncivil, and does the thread escalate further";

    public string? Missing(EvalSources sources) =>
        sources.MissingInData("github-incivility", "comments.csv") ?? sources.MissingInData("github-incivility", "threads.csv");

    public BenchmarkResult Run(EvalSources sources)
    {
        // Comments that nobody labelled have no word in the column; they are read, and count neither way.
        var outcomes = Table.Read(sources.In("github-incivility", "threads.csv")).DistinctBy(row => row["issue_id"])
            .ToDictionary(row => row["issue_id"], row => row.GetValueOrDefault("consequences", "").Contains("Escalating further", StringComparison.Ordinal));
        var threads = Table.Read(sources.In("github-incivility", "comments.csv")).GroupBy(row => row["issue_id"]).Where(thread => outcomes.ContainsKey(thread.Key))
            .AsParallel().AsOrdered().Select(thread => Read(thread.Key, outcomes[thread.Key], [.. thread.Select(row => (row["comment_body"], row["tbdf"]))], sources)).ToList();
        return new([.. Comments(threads), .. Outcomes(threads)], [.. threads.SelectMany(thread => thread.Comments).OrderByDescending(comment => comment.Heat)
            .Where(comment => comment.Label == Civil).Take(40).Select(comment => new Mistake("incivility", $"civil, heat {comment.Heat:0}: {comment.Text}"))]);
    }

    private static IEnumerable<Row> Comments(List<Thread> threads)
    {
        var (heat, words) = (new Paired(), new Paired());
        foreach (var thread in threads)
            foreach (var comment in thread.Comments.Where(comment => comment.Label.Length > 0))
            {
                heat.Add(thread.Id, comment.Heat, comment.Label == Civil ? 0 : 1);
                words.Add(thread.Id, -comment.Vader, comment.Label == Civil ? 0 : 1);
            }

        yield return Row.Of($"heat of {heat.Positives} uncivil comments, AUC", heat.Area(), heat.Count).Against("VADER", words.Area());
    }

    // The outcome is what came after the first uncivil comment: what is known then may be used.
    private static IEnumerable<Row> Outcomes(List<Thread> threads)
    {
        var (risk, words, peak) = (new Paired(), new Paired(), new Paired());
        foreach (var thread in threads)
        {
            if (thread.Comments.FirstOrDefault(comment => comment.Label.Length > 0 && comment.Label != Civil) is not { } first)
                continue;
            risk.Add(thread.Id, first.Risk, thread.Escalates ? 1 : 0);
            words.Add(thread.Id, -first.Vader, thread.Escalates ? 1 : 0);
            peak.Add(thread.Id, first.Peak, thread.Escalates ? 1 : 0);
        }

        yield return Row.Of($"risk of escalating further ({risk.Positives} do), AUC", risk.Area(), risk.Count)
            .With("by peak so far", peak.Area()).Against("VADER", words.Area());
    }

    private static Thread Read(string id, bool escalates, List<(string Text, string Label)> comments, EvalSources sources)
    {
        var state = DetenteEngine.Open(new(id));
        var read = new List<Comment>();
        foreach (var (text, label) in comments)
        {
            state = sources.Engine.Read(state, new(Speaker.Customer, text)).State;
            read.Add(new(text, label, sources.ReadAlone(text).Reading.Heat, state.Risk.Value, state.Peak.Value, sources.Vader.Compound(text)));
        }

        return new(id, escalates, read);
    }

    private sealed record Thread(string Id, bool Escalates, List<Comment> Comments);

    private sealed record Comment(string Text, string Label, double Heat, double Risk, double Peak, double Vader);
}
