using System.Collections.Immutable;
using Detente.Cli.Eval.Judged;
using Detente.Cli.Eval.Measures;
using Detente.Content.Corpora;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Suites;

/// <summary>How far two readers agree who labelled the same conversations.</summary>
internal sealed class AgreementBenchmark : IBenchmark
{
    public string Name => "agreement";

    public string About => "a second reader's labels of the corpus's conversations against the first labels; the engine takes no part";

    public string? Missing(EvalSources sources) => sources.MissingSecond();

    public BenchmarkResult Run(EvalSources sources)
    {
        var readings = sources.Second();
        var turns = LabelledTwice.Of(readings);
        var customers = turns.Where(turn => turn.IsCustomers).ToList();
        var emotions = new AgreementOnIds(DefinitionKind.Emotion, turns);
        var kinds = new[] { DefinitionKind.Cue, DefinitionKind.Technique, DefinitionKind.Pitfall }.Select(kind => new AgreementOnIds(kind, turns)).ToList();
        return new(
            [
                .. OnScale("temperature", customers, turn => turn.Temperature!.Value, 1),
                .. OnScale("intensity", customers, turn => turn.Emotion!.Value.Intensity, 2),
                .. OnNames("emotion", Spelling.All<EmotionLabel>(), customers, LabelledTwice.Felt),
                .. OnNames("stage", Spelling.All<Stage>(), [.. turns.Where(turn => turn.First.Stage is not null && turn.Second.Stage is not null)], turn => Spelling.Of(turn.Stage!.Value)),
                Escalates(readings),
                .. kinds.SelectMany(kind => kind.Overall()),
                .. emotions.ById(),
                .. kinds.SelectMany(kind => kind.ById()),
            ],
            [.. emotions.Mistakes(), .. kinds.SelectMany(kind => kind.Mistakes())]);
    }

    private static IEnumerable<Row> OnScale(string what, List<LabelledTwice> turns, Func<CorpusTurn, double> value, int digits)
    {
        var (ranks, apart) = (new Paired(), Sums.Mean());
        foreach (var turn in turns)
        {
            ranks.Add(turn.Conversation, value(turn.First), value(turn.Second));
            apart.AddValue(turn.Conversation, Math.Abs(value(turn.First) - value(turn.Second)));
        }

        yield return Row.Of($"{what}, Spearman", ranks.Correlation(), turns.Count);
        yield return Row.Of($"{what}, mean difference", apart, turns.Count) with { Digits = digits };
    }

    private static IEnumerable<Row> OnNames(string what, ImmutableArray<string> names, List<LabelledTwice> turns, Func<CorpusTurn, string> name)
    {
        var kappa = new Kappa(names);
        foreach (var turn in turns)
            kappa.Add(turn.Conversation, name(turn.First), name(turn.Second));
        yield return Row.Of($"{what}, κ of {names.Length} names", kappa.Measure, kappa.Count);
        yield return Row.Of($"{what}, accuracy", kappa.Agreement, kappa.Count);
    }

    private static Row Escalates(IEnumerable<SecondReading> readings)
    {
        var kappa = Kappa.YesNo();
        foreach (var (first, second) in readings)
            kappa.Add(first.Id, first.Escalates, second.Escalates);
        return Row.Of("escalates, κ", kappa.Measure, kappa.Count).With("accuracy", kappa.Agreement);
    }
}
