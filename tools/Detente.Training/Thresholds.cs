using Detente.Content;
using Detente.Engine.Models;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Training.Data;
using Detente.Training.Network;

namespace Detente.Training;

/// <summary>Where a net may decide against or without the rules, chosen on samples that it has not learned from.</summary>
internal static class Thresholds
{
    /// <summary>How often the net must be right where it finds something that no rule finds. A person is disturbed for it.</summary>
    private const double Right = 0.5;

    /// <summary>The same for techniques: praise for what was not done teaches nothing, and a technique wrongly seen hides that it is missing.</summary>
    private const double RightOfTechniques = 0.7;

    /// <summary>The same where somebody's safety or their wish for a human is at stake: a miss is worse than a false alarm.</summary>
    private const double SafeEnough = 0.5;

    /// <summary>The same for pitfalls: nobody is told off for what they did not do.</summary>
    private const double RightOfPitfalls = 0.6;

    /// <summary>The same for abuse, which calls in a second person and ends in a boundary.</summary>
    private const double RightOfAbuse = 0.55;

    /// <summary>How often the rules must be wrong where the net takes back what they found.</summary>
    private const double Wrong = 0.75;

    private const int FewestGiven = 4;
    private const int FewestTaken = 5;

    private static readonly float[] Steps = [.. Enumerable.Range(-20, 50).Select(i => i * 0.2f)];

    private static readonly string[] Safety = [CueIds.SelfHarm, CueIds.ThreatViolence, CueIds.DemandManager];

    private readonly record struct Case(bool Holds, bool Rule, float Value, double Share);

    public static (float[] Give, float[] Veto) Choose(Known known, List<(Sample Sample, float[] Answers)> judged)
    {
        var give = known.Outputs.Select(_ => float.MaxValue).ToArray();
        var veto = known.Outputs.Select(_ => float.MinValue).ToArray();
        for (var o = 0; o < known.Outputs.Length; o++)
        {
            var cases = Cases(known, judged, o);
            var right = RightOf(known.Outputs[o]);
            if (Safety.Contains(known.Outputs[o]))
                cases = [.. cases.Select(c => c with { Share = 1 })];
            // These are counted in code, and code does not miscount.
            if (known.Outputs[o] is PitfallIds.EmpathyBut or PitfallIds.OverApologize)
                continue;
            give[o] = Steps.FirstOrDefault(g => Share(cases.Where(c => !c.Rule && c.Value >= g), c => c.Holds, FewestGiven) >= right, float.MaxValue);
            // What is robotic or too early is seen differently by those who label. A rule that says so is heard.
            if (Vocabulary.Of(DefinitionKind.Pitfall).Contains(known.Outputs[o]))
                continue;
            veto[o] = Steps.LastOrDefault(v => v <= give[o] && Share(cases.Where(c => c.Rule && c.Value < v), c => !c.Holds, FewestTaken) >= Wrong, float.MinValue);
        }

        return (give, veto);
    }

    private static double RightOf(string id) =>
        Safety.Contains(id) ? SafeEnough
        : id == CueIds.Abuse ? RightOfAbuse
        : Vocabulary.Of(DefinitionKind.Technique).Contains(id) ? RightOfTechniques
        : Vocabulary.Of(DefinitionKind.Pitfall).Contains(id) ? RightOfPitfalls
        : Right;

    /// <summary>The share of cases of which something is so; 0 where it is so of too few to tell.</summary>
    private static double Share(IEnumerable<Case> cases, Func<Case, bool> so, int fewest)
    {
        var (yes, all, count) = (0.0, 0.0, 0);
        foreach (var c in cases)
        {
            all += c.Share;
            yes += so(c) ? c.Share : 0;
            count += so(c) ? 1 : 0;
        }

        return count < fewest ? 0 : yes / all;
    }

    public static void Print(Known known, List<(Sample Sample, float[] Answers)> judged, (float[] Give, float[] Veto) decisions, TextWriter output)
    {
        var (sum, ruled, alonely, count) = (0.0, 0.0, 0.0, 0);
        for (var o = 0; o < known.Outputs.Length; o++)
        {
            var cases = Cases(known, judged, o);
            if (cases.Count == 0)
                continue;
            var rules = Score(cases, float.MaxValue, float.MinValue, 1);
            var both = Score(cases, decisions.Give[o], decisions.Veto[o], 1);
            var alone = Enumerable.Range(-16, 33).Max(i => Score(cases, i * 0.25f, i * 0.25f, 1));
            output.WriteLine($"  {known.Outputs[o],-20} {cases.Count(c => c.Holds),4} of {cases.Count,5}   F1 rules {rules:0.00}  model {alone:0.00}  both {both:0.00}   give {decisions.Give[o]:0.00} veto {decisions.Veto[o]:0.00}");
            (sum, ruled, alonely, count) = (sum + both, ruled + rules, alonely + alone, count + 1);
        }

        PrintNatural(known, judged, decisions, output);
        output.WriteLine($"  mean F1: rules {ruled / count:0.000}, model {alonely / count:0.000}, both {sum / count:0.000}");
        if (known == Known.Customer)
            PrintFeeling(known, judged, output);
    }

    private static void PrintNatural(Known known, List<(Sample Sample, float[] Answers)> judged, (float[] Give, float[] Veto) decisions, TextWriter output)
    {
        foreach (var (name, give, veto) in new[] { ("rules", known.Outputs.Select(_ => float.MaxValue).ToArray(), known.Outputs.Select(_ => float.MinValue).ToArray()), ("both", decisions.Give, decisions.Veto) })
        {
            double right = 0, wrong = 0, missed = 0;
            for (var o = 0; o < known.Outputs.Length; o++)
                foreach (var c in Cases(known, judged, o).Where(c => c.Share >= 1))
                {
                    var found = c.Rule ? c.Value >= veto[o] : c.Value >= give[o];
                    if (found && c.Holds)
                        right++;
                    else if (found)
                        wrong++;
                    else if (c.Holds)
                        missed++;
                }

            output.WriteLine($"  in conversations, {name}: precision {right / (right + wrong):0.000} recall {right / (right + missed):0.000} F1 {2 * right / ((2 * right) + wrong + missed):0.000}");
        }
    }

    private static void PrintFeeling(Known known, List<(Sample Sample, float[] Answers)> judged, TextWriter output)
    {
        var first = known.Output(NetOutputs.FirstEmotion);
        var felt = judged.Where(j => j.Sample.Targets.Any(t => t.Loss == Loss.OneOf && t.Output == first)).ToList();
        var right = felt.Count(j => IndexOfGreatest(j.Answers.AsSpan(first, 8)) == (int)j.Sample.Targets.First(t => t.Output == first && t.Loss == Loss.OneOf).Value);
        var heat = known.Output(NetOutputs.Heat);
        var rated = judged.Where(j => j.Sample.Targets.Any(t => t.Output == heat) && j.Sample.Targets.Length > 20).ToList();
        var off = rated.Average(j => Math.Abs(j.Answers[heat] - j.Sample.Targets.First(t => t.Output == heat).Value));
        var natural = felt.Where(j => j.Sample.Share >= 1).ToList();
        var rightly = natural.Count(j => IndexOfGreatest(j.Answers.AsSpan(first, 8)) == (int)j.Sample.Targets.First(t => t.Output == first && t.Loss == Loss.OneOf).Value);
        output.WriteLine($"  in conversations: emotion accuracy {(double)rightly / natural.Count:0.000} of {natural.Count}");
        var ruleFirst = Array.IndexOf(known.Context, "felt:neutral");
        var ruleRight = natural.Count(j => { var z = j.Sample.Context.AsSpan(ruleFirst, 8).ToArray(); z[0] = 0.18f; return IndexOfGreatest(z) == (int)j.Sample.Targets.First(t => t.Output == first && t.Loss == Loss.OneOf).Value; });
        output.WriteLine($"  in conversations: emotion accuracy of rules {(double)ruleRight / natural.Count:0.000}; labels {string.Join(' ', natural.GroupBy(j => j.Sample.Targets.First(t => t.Output == first && t.Loss == Loss.OneOf).Value).OrderBy(g => g.Key).Select(g => g.Count()))}");
        var ruleHeat = Array.IndexOf(known.Context, "RuleHeat");
        output.WriteLine($"  in conversations: heat correlates {Correlation([.. rated.Select(j => (double)j.Answers[heat])], [.. rated.Select(j => (double)j.Sample.Targets.First(t => t.Output == heat).Value)]):0.000}, that of rules {Correlation([.. rated.Select(j => (double)j.Sample.Context[ruleHeat])], [.. rated.Select(j => (double)j.Sample.Targets.First(t => t.Output == heat).Value)]):0.000}");
        output.WriteLine($"  emotion accuracy {(double)right / felt.Count:0.000} of {felt.Count}; heat off by {100 * off:0.0} of 100 over {rated.Count}");
    }

    private static int IndexOfGreatest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best])
                best = i;
        return best;
    }

    private static List<Case> Cases(Known known, List<(Sample Sample, float[] Answers)> judged, int output)
    {
        var rule = Array.IndexOf(known.Context, "rule:" + known.Outputs[output]);
        return
        [
            .. from j in judged
               from target in j.Sample.Targets
               where target.Output == output && target.Loss == Loss.Holds
               select new Case(target.Value > 0.5f, rule >= 0 && j.Sample.Context.Length > 0 && j.Sample.Context[rule] > 0, j.Answers[output], j.Sample.Share),
        ];
    }

    private static double Score(List<Case> cases, float give, float veto, double beta)
    {
        double right = 0, wrong = 0, missed = 0;
        foreach (var (holds, rule, value, share) in cases)
        {
            var found = rule ? value >= veto : value >= give;
            if (found && holds)
                right += share;
            else if (found)
                wrong += share;
            else if (holds)
                missed += share;
        }

        var weight = beta * beta;
        return right == 0 ? 0 : (1 + weight) * right / (((1 + weight) * right) + (weight * missed) + wrong);
    }

    private static double Correlation(double[] a, double[] b)
    {
        var (x, y) = (a.Average(), b.Average());
        var both = a.Zip(b).Sum(pair => (pair.First - x) * (pair.Second - y));
        return both / Math.Sqrt(a.Sum(v => (v - x) * (v - x)) * b.Sum(v => (v - y) * (v - y)));
    }
}
