using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Cli.Eval.Peers;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Cli.Eval.Suites;

/// <summary>ConvAbuse (Cercas Curry, Abercrombie and Rieser, EMNLP 2021): what people say to chatbots. Abusive where most annotators put it below 0.</summary>
internal sealed class AbuseBenchmark : IBenchmark
{
    private static readonly string[] Severities = ["1", "0", "-1", "-2", "-3"];

    public string Name => "abuse";

    public string About => "ConvAbuse: is a user's turn to a chatbot abusive, after the bot's turn before it";

    public string? Missing(EvalSources sources) =>
        Table.Find(sources.In("convabuse"), "valid.csv") is null ? $"{sources.In("convabuse", "valid.csv")} (--data DIR)" : null;

    public BenchmarkResult Run(EvalSources sources)
    {
        var folder = sources.In("convabuse");
        var peer = Table.Find(folder, "train.csv") is { } train
            ? BagOfWords.Train(Turns(train).Select(turn => (turn.Text, turn.Abusive ? 1 : 0)), 2, balanced: true)
            : null;
        var result = new BenchmarkResult([], []);
        foreach (var part in new[] { "valid", "test" })
            if (Table.Find(folder, $"{part}.csv") is { } file)
                Judge(part, [.. Turns(file)], peer, sources, result);
        return result;
    }

    private static void Judge(string part, List<AbuseTurn> turns, BagOfWords? peer, EvalSources sources, BenchmarkResult result)
    {
        var found = turns.AsParallel().AsOrdered().Select(turn => Finds(turn, sources.Engine)).ToList();
        var counts = Counts(turns, (_, index) => found[index]);
        var row = Row.Of($"{part}, macro F1", Macro(counts), turns.Count)
            .With("precision", counts.Precision("abusive")).With("recall", counts.Recall("abusive"))
            .Against("majority", Macro(Counts(turns, (_, _) => false)))
            .Against("VADER", Macro(Counts(turns, (turn, _) => sources.Vader.IsNegative(turn.Text))));
        result.Rows.Add(peer is null ? row : row.Against("bag of words", Macro(Counts(turns, (turn, _) => peer.Classify(turn.Text) == 1))));
        foreach (var (turn, says) in turns.Zip(found).Where(pair => pair.First.Abusive != pair.Second))
            result.Mistakes.Add(new(CueIds.Abuse, $"{(says ? "WRONG " : "MISSED")} {part} after \"{turn.Before}\": {turn.Text}"));
    }

    private static bool Finds(AbuseTurn turn, DetenteEngine engine)
    {
        var state = DetenteEngine.Open(new(turn.Conversation));
        if (turn.Before.Length > 0)
            state = engine.Read(state, new(Speaker.Agent, turn.Before)).State;
        return engine.Read(state, new(Speaker.Customer, turn.Text)).Reading.Has(CueIds.Abuse);
    }

    private static LabelCounts Counts(List<AbuseTurn> turns, Func<AbuseTurn, int, bool> says)
    {
        var counts = new LabelCounts(["abusive", "not"]);
        foreach (var (index, turn) in turns.Index())
        {
            var said = says(turn, index);
            counts.Add(turn.Conversation, "abusive", said, turn.Abusive);
            counts.Add(turn.Conversation, "not", !said, !turn.Abusive);
        }

        return counts;
    }

    private static IMeasure Macro(LabelCounts counts) => counts.MacroF1(counts.Labels);

    private static IEnumerable<AbuseTurn> Turns(string file)
    {
        foreach (var row in Table.Read(file))
        {
            var marks = Enumerable.Range(1, 8).Select(annotator => Severities.FirstOrDefault(severity => row.GetValueOrDefault($"Annotator{annotator}_is_abuse.{severity}") is "1" or "1.0"))
                .Where(severity => severity is not null).ToList();
            if (marks.Count > 0)
                yield return new(row["conv_id"], row["agent"] == "_" ? "" : row["agent"], row["user"], marks.Count(mark => mark![0] == '-') * 2 > marks.Count);
        }
    }

    private sealed record AbuseTurn(string Conversation, string Before, string Text, bool Abusive);
}
