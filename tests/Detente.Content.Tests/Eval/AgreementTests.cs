using Detente.Cli.Eval;
using Detente.Cli.Eval.Measures;
using Detente.Content.Tests.Shared;

namespace Detente.Content.Tests.Eval;

public sealed class AgreementTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Kappa_takes_away_what_chance_would_give()
    {
        // Cohen's own layout: 20 both yes, 5 and 10 apart, 15 both no; 0.7 agree, 0.5 would by chance.
        var kappa = Kappa.YesNo();
        for (var i = 0; i < 50; i++)
            kappa.Add($"{i}", i < 25, i < 20 || i is >= 25 and < 35);

        Assert.Equal(0.4, Bootstrap.Plain(kappa.Measure), 9);
        Assert.Equal(0.7, Bootstrap.Plain(kappa.Agreement), 9);
        Assert.InRange(Bootstrap.Of(kappa.Measure).Low, 0.1, 0.3);
    }

    [Fact]
    public void Kappa_is_not_known_where_nobody_had_a_choice()
    {
        var kappa = Kappa.YesNo();
        kappa.Add("a", false, false);

        Assert.True(double.IsNaN(Bootstrap.Plain(kappa.Measure)));
    }

    [Fact]
    public void Second_labels_are_scored_against_the_first_turn_by_turn()
    {
        _folder.Write("corpus/test/conversations/a.yaml", """
            - id: a-1
              trade: parcel
              agent: good
              escalates: true
              turns:
                - {customer: "Liars! An hour!", emotion: angry, intensity: 3, temperature: 80, stage: venting, cues: {accusation: "Liars", long-wait: "An hour"}}
                - {agent: "I am sorry. Which order?", stage: understanding, techniques: {apologize: "sorry", ask: "Which order?"}}
                - {customer: "Number 9.", emotion: neutral, intensity: 0, temperature: 60, stage: understanding, cues: {}}
            - id: a-2
              trade: parcel
              agent: good
              escalates: false
              turns:
                - {customer: "An hour late, thanks.", emotion: frustrated, intensity: 1, temperature: 40, stage: venting, cues: {long-wait: "An hour late"}}
            """);
        _folder.Write("corpus/second/a.yaml", """
            - id: a-1
              escalates: true
              turns:
                - {emotion: angry, intensity: 2, temperature: 74, stage: venting, cues: {accusation: "Liars"}}
                - {stage: understanding, techniques: {apologize: "sorry", ask: "Which order?"}}
                - {emotion: neutral, intensity: 0, temperature: 60, stage: understanding, cues: {}}
            - id: a-2
              escalates: false
              turns:
                - {emotion: disappointed, intensity: 1, temperature: 43, stage: opening, cues: {long-wait: "An hour"}}
            """);

        var sources = new EvalSources(BuiltIn.Engine, Path.Combine(_folder.Path, "corpus"), _folder.Path, BuiltIn.Folder);
        var result = Benchmarks.Named(["agreement"]).Single().Run(sources);
        var rows = result.Rows.ToDictionary(row => row.What);

        Assert.Equal(3, rows["temperature, mean difference"].Figure.Value);
        Assert.Equal(1, rows["temperature, Spearman"].Figure.Value, 9);
        Assert.Equal(2 / 3.0, rows["emotion, accuracy"].Figure.Value, 9);
        Assert.Equal((0.75, 4), (rows["stage, accuracy"].Figure.Value, rows["stage, accuracy"].Count));
        Assert.Equal(1, rows["escalates, κ"].Figure.Value);
        Assert.Equal(0.8, rows["cues, micro F1"].Figure.Value, 9);
        Assert.Equal((0.4, 2), (Math.Round(rows["cue long-wait, κ"].Figure.Value, 9), rows["cue long-wait, κ"].Count));
        Assert.Equal(1, rows["techniques, micro F1"].Figure.Value);
        Assert.Equal(["FIRST ONLY  a-1.0: Liars! An hour!"], result.Mistakes.Where(mistake => mistake.Of == "long-wait").Select(mistake => mistake.Line));
    }
}
