using System.Collections.Frozen;
using System.Globalization;
using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Cli.Eval.Peers;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Suites;

/// <summary>GoEmotions (Demszky et al., ACL 2020): comments on Reddit, 27 emotions. Not customers, but the words of feeling are the same.</summary>
internal sealed class GoEmotionsBenchmark : IBenchmark
{
    // The others (amusement, approval, caring, curiosity, desire, embarrassment, realization, surprise) have no counterpart among ours.
    private static readonly FrozenDictionary<string, EmotionLabel> Ours = new Dictionary<string, EmotionLabel>
    {
        ["admiration"] = EmotionLabel.Satisfied,
        ["excitement"] = EmotionLabel.Satisfied,
        ["gratitude"] = EmotionLabel.Satisfied,
        ["joy"] = EmotionLabel.Satisfied,
        ["love"] = EmotionLabel.Satisfied,
        ["optimism"] = EmotionLabel.Satisfied,
        ["pride"] = EmotionLabel.Satisfied,
        ["relief"] = EmotionLabel.Relieved,
        ["anger"] = EmotionLabel.Angry,
        ["disgust"] = EmotionLabel.Angry,
        ["annoyance"] = EmotionLabel.Frustrated,
        ["disapproval"] = EmotionLabel.Frustrated,
        ["confusion"] = EmotionLabel.Confused,
        ["fear"] = EmotionLabel.Anxious,
        ["nervousness"] = EmotionLabel.Anxious,
        ["disappointment"] = EmotionLabel.Disappointed,
        ["grief"] = EmotionLabel.Disappointed,
        ["remorse"] = EmotionLabel.Disappointed,
        ["sadness"] = EmotionLabel.Disappointed,
        ["neutral"] = EmotionLabel.Neutral,
    }.ToFrozenDictionary();

    public string Name => "goemotions";

    public string About => "GoEmotions: our emotion against those of its 27 that have a counterpart";

    public string? Missing(EvalSources sources) => sources.MissingInData("goemotions", "dev.tsv") ?? (Names(sources) is null ? $"{sources.In("goemotions", "emotions.txt")}, their names in order (--data DIR)" : null);

    public BenchmarkResult Run(EvalSources sources)
    {
        var folder = sources.In("goemotions");
        var names = File.ReadAllLines(Names(sources)!);
        var peer = Table.Find(folder, "train.tsv") is { } train
            ? BagOfWords.Train(Comments(train, names).Select(comment => (comment.Text, (int)comment.Labels[0])), Spelling.All<EmotionLabel>().Length, balanced: false)
            : null;
        var result = new BenchmarkResult([], []);
        foreach (var part in new[] { "dev", "test" })
            if (Table.Find(folder, $"{part}.tsv") is { } file)
                Judge(part, [.. Comments(file, names)], peer, sources, result);
        return result;
    }

    // Published as emotions.txt; copies of the data have it as labels.txt.
    private static string? Names(EvalSources sources) => Table.Find(sources.In("goemotions"), "emotions.txt") ?? Table.Find(sources.In("goemotions"), "labels.txt");

    private static void Judge(string part, List<Comment> comments, BagOfWords? peer, EvalSources sources, BenchmarkResult result)
    {
        var told = comments.AsParallel().AsOrdered().Select(comment => sources.ReadAlone(comment.Text).Reading.Emotion!.Value.Label).ToList();
        var usual = comments.CountBy(comment => comment.Labels[0]).MaxBy(pair => pair.Value).Key;
        var accuracy = Row.Of($"{part}, accuracy", Accuracy((_, index) => told[index]), comments.Count).Against("majority", Accuracy((_, _) => usual));
        var macro = Row.Of($"{part}, macro F1", MacroF1((_, index) => told[index]), comments.Count).Against("majority", MacroF1((_, _) => usual));
        result.Rows.Add(peer is null ? accuracy : accuracy.Against("bag of words", Accuracy((comment, _) => (EmotionLabel)peer.Classify(comment.Text))));
        result.Rows.Add(peer is null ? macro : macro.Against("bag of words", MacroF1((comment, _) => (EmotionLabel)peer.Classify(comment.Text))));
        foreach (var (comment, label) in comments.Zip(told).Where(pair => !pair.First.Labels.Contains(pair.Second)))
            foreach (var of in comment.Labels.Append(label))
                result.Mistakes.Add(new(Spelling.Of(of), $"{comment.Id} read as {Spelling.Of(label)}, labelled {string.Join(" or ", comment.Labels.Select(Spelling.Of))}: {comment.Text}"));

        Sums Accuracy(Func<Comment, int, EmotionLabel> tell)
        {
            var sums = Sums.Mean();
            foreach (var (index, comment) in comments.Index())
                sums.AddValue(comment.Id, comment.Labels.Contains(tell(comment, index)) ? 1 : 0);
            return sums;
        }

        IMeasure MacroF1(Func<Comment, int, EmotionLabel> tell)
        {
            var counts = new LabelCounts(Spelling.All<EmotionLabel>());
            foreach (var (index, comment) in comments.Index())
            {
                var label = tell(comment, index);
                var truth = comment.Labels.Contains(label) ? label : comment.Labels[0];
                counts.Add(comment.Id, Spelling.Of(label), true, truth == label);
                if (truth != label)
                    counts.Add(comment.Id, Spelling.Of(truth), false, true);
            }

            return counts.MacroF1([.. counts.Labels.Where(label => counts.Positives(label) > 0)]);
        }
    }

    private static IEnumerable<Comment> Comments(string file, string[] names) =>
        from line in File.ReadLines(file)
        let fields = line.Split('\t')
        where fields.Length > 2
        let labels = fields[1].Split(',').Select(number => names[int.Parse(number, CultureInfo.InvariantCulture)]).Where(Ours.ContainsKey).Select(name => Ours[name]).Distinct().ToArray()
        where labels.Length > 0
        select new Comment(fields[2], fields[0], labels);

    private sealed record Comment(string Id, string Text, EmotionLabel[] Labels);
}
