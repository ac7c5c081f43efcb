using Detente.Cli.Eval.Measures;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Cli.Eval.Swaps;

/// <summary>The same content in another English, and how often a calm message reads as heated because of its English.</summary>
internal sealed class DialectRows(EvalSources sources, Action<string, List<(string Id, string One, string Other)>, EvalSources, BenchmarkResult> compare)
{
    // A turn that people rate below this has nothing heated in it.
    private const double CalmBelow = 25;
    private const int Enough = 10;

    private static readonly string[] Styles = ["asr", "aave", "australian", "indian", "irish", "nigerian", "non-native", "scots", "singaporean", "southern-us", "typos"];

    public void AddTo(BenchmarkResult result)
    {
        var path = Path.Combine(sources.TestFolder, "dialects.yaml");
        var pairs = File.Exists(path) ? CorpusLoader.LoadDialects(path) : [];
        foreach (var dialect in pairs.GroupBy(pair => pair.Dialect))
            compare($"dialect, {dialect.Key}", [.. dialect.Select(pair => (pair.Id, pair.Standard, pair.Text))], sources, result);
        foreach (var dialect in pairs.Where(pair => pair.Calm).GroupBy(pair => pair.Dialect))
            result.Rows.Add(Row.Of($"calm pairs, {dialect.Key}: heated", Heated(dialect.Select(pair => (pair.Id, pair.Text))), dialect.Count())
                .With("in standard English", Heated(dialect.Select(pair => (pair.Id, pair.Standard)))));
        var calm = (from conversation in sources.Test.Conversations
                    from turn in conversation.Turns
                    where turn.Speaker == Speaker.Customer && turn.Temperature < CalmBelow && !turn.Labels.Any(label => Heats(label.Id))
                    select (conversation.Id, turn.Text, conversation.Styles)).ToList();
        var plain = Heated(calm.Where(turn => !turn.Styles.Any(Styles.Contains)).Select(turn => (turn.Id, turn.Text)));
        foreach (var style in Styles)
            if (calm.Where(turn => turn.Styles.Contains(style)).Select(turn => (turn.Id, turn.Text)).ToList() is { Count: >= Enough } turns)
                result.Rows.Add(Row.Of($"calm turns, {style}: heated", Heated(turns), turns.Count).With("in plain English", plain));
    }

    // False alarms: a cue that heats.
    private Sums Heated(IEnumerable<(string Id, string Text)> texts)
    {
        var sums = Sums.Mean();
        foreach (var (id, text) in texts)
            sums.AddValue(id, sources.ReadAlone(text).Reading.Findings.Any(finding => Heats(finding.Id)) ? 1 : 0);
        return sums;
    }

    private bool Heats(string id) => sources.Engine.Playbook.Find(id) is { Kind: DefinitionKind.Cue, Heat: > 0 };
}
