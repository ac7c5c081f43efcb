using Detente.Cli.Eval.Measures;
using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Cli.Eval.Suites;

/// <summary>Counts what is found in turns of customers who are calm: the false alarms.</summary>
internal sealed class CalmBenchmark : IBenchmark
{
    private const int Loudest = 10;

    public string Name => "calm";

    public string About => "calm customer turns: false alarms per 1,000, each turn on its own and in its conversation";

    public string? Missing(EvalSources sources) => sources.MissingInData("multidogo");

    public BenchmarkResult Run(EvalSources sources)
    {
        var turns = Conversations(sources.In("multidogo")).AsParallel().AsOrdered().SelectMany(conversation => Read(conversation, sources)).ToList();
        var loud = turns.SelectMany(turn => turn.Ids).CountBy(id => id).OrderByDescending(pair => pair.Value).Take(Loudest).Select(pair => pair.Key);
        return new(
            [
                Rate("on its own: a heating cue", turns, turn => turn.Ids.Length > 0),
                Rate("on its own: tense or hotter", turns, turn => turn.Own >= Band.Tense).Against("VADER negative", Share(turns, turn => turn.Negative)),
                Rate("on its own: heated or hotter", turns, turn => turn.Own >= Band.Heated),
                Rate("in its conversation: a heating cue", turns, turn => turn.FoldedCue),
                Rate("in its conversation: tense or hotter", turns, turn => turn.Folded >= Band.Tense),
                Rate("in its conversation: heated or hotter", turns, turn => turn.Folded >= Band.Heated),
                .. loud.Select(id => Rate($"on its own: {id}", turns, turn => turn.Ids.Contains(id))),
            ],
            [
                .. turns.SelectMany(turn => turn.Ids, (turn, id) => new Mistake(id, $"FALSE ALARM? {turn.Text}")).Distinct(),
                .. turns.Where(turn => turn.Own >= Band.Tense).Select(turn => new Mistake("tense", $"FALSE ALARM? {turn.Text}")).Distinct(),
            ]);
    }

    private static IEnumerable<(string Id, List<string> Texts)> Conversations(string folder) =>
        Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Skip(1).Select(line => line.Split('\t')))
            .Where(fields => fields.Length > 3)
            .GroupBy(fields => fields[0], fields => fields[3], (id, texts) => (id, texts.ToList()));

    private static List<CalmTurn> Read((string Id, List<string> Texts) conversation, EvalSources sources)
    {
        var turns = new List<CalmTurn>();
        var first = DetenteEngine.Open(new(conversation.Id));
        var state = first;
        foreach (var text in conversation.Texts)
        {
            var own = sources.Engine.Read(first, new(Speaker.Customer, text));
            var folded = sources.Engine.Read(state, new(Speaker.Customer, text));
            state = folded.State;
            turns.Add(new(conversation.Id, text, Heating(own, sources), Heating(folded, sources).Length > 0, own.State.Temperature.Band, state.Temperature.Band, sources.Vader.IsNegative(text)));
        }

        return turns;
    }

    private static string[] Heating(TurnResult result, EvalSources sources) =>
        [.. result.Reading.Findings.Select(finding => finding.Id).Where(id => sources.Engine.Playbook.Find(id) is { Kind: DefinitionKind.Cue, Heat: > 0 })];

    private static Row Rate(string what, List<CalmTurn> turns, Func<CalmTurn, bool> found) => Row.Of(what, Share(turns, found), turns.Count) with { Digits = 2 };

    private static Sums Share(List<CalmTurn> turns, Func<CalmTurn, bool> found)
    {
        var sums = Sums.Mean();
        foreach (var turn in turns)
            sums.AddValue(turn.Conversation, found(turn) ? 1000 : 0);
        return sums;
    }

    private sealed record CalmTurn(string Conversation, string Text, string[] Ids, bool FoldedCue, Band Own, Band Folded, bool Negative);
}
