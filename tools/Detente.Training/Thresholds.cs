using Detente.Content;
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
            var rules = F1(cases, float.MaxValue, float.MinValue);
            var both = F1(cases, decisions.Give[o], decisions.Veto[o]);
            var alone = Enumerable.Range(-16, 33).Max(i => F1(cases, i * 0.25f, i * 0.25f));
            output.WriteLine($"  {known.Outputs[o],-20} {cases.Count(c => c.Holds),4} of {cases.Count,5}   F1 rules {rules:0.00}  model {alone:0.00}  both {both:0.00}   give {decisions.Give[o]:0.00} veto {decisions.Veto[o]:0.00}");
            (sum, ruled, alonely, count) = (sum + both, ruled + rules, alonely + alone, count + 1);
        }

        output.WriteLine($"  mean F1: rules {ruled / count:0.000}, model {alonely / count:0.000}, both {sum / count:0.000}");
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

    private static double F1(List<Case> cases, float give, float veto)
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

        return right == 0 ? 0 : 2 * right / ((2 * right) + missed + wrong);
    }
}
