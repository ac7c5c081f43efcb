using System.Collections.Frozen;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Training.Forecasts;

/// <summary>Fits the forecast's weights by logistic regression on what came after each turn of labelled conversations. <c>detente eval alerts</c> says how well they forecast.</summary>
internal static class RiskFit
{
    private const int Rounds = 3000;
    private const double Rate = 0.5;

    /// <summary>How strongly the weights are held to what is known beforehand: heat goes on, and comes back. The corpus has few conversations beside the world's.</summary>
    private const double Decay = 0.03;

    private static readonly double[] Beforehand = [.. RiskSigns.Names.Select(name => name switch { "temperature" => 4.0, "peak" => 3.0, _ => 0 })];

    public static Forecast Fit(Forecast start, List<ReadConversation> conversations, TextWriter output)
    {
        var cases = Cases(conversations);
        output.WriteLine($"risk: {cases.Count} turns, {cases.Count(c => c.Escalates)} before an escalation");
        var weights = Learn(cases);
        return start with
        {
            Base = Math.Round(weights[^1], 3),
            Weights = RiskSigns.Names.Index().ToFrozenDictionary(name => name.Item, name => Math.Round(weights[name.Index], 3)),
        };
    }

    private static List<(double[] Signs, bool Escalates)> Cases(List<ReadConversation> conversations)
    {
        var cases = new List<(double[], bool)>();
        foreach (var conversation in conversations)
            for (var i = 0; i < conversation.Results.Length; i++)
            {
                if (conversation.EscalatesAfter(i) is not { } escalates)
                    continue;
                var signs = new double[RiskSigns.Names.Length];
                RiskSigns.Fill(conversation.Results[i].State, signs);
                cases.Add((signs, escalates));
            }

        return cases;
    }

    /// <summary>The weights of the signs, then the base.</summary>
    private static double[] Learn(List<(double[] Signs, bool Escalates)> cases)
    {
        var weights = new double[RiskSigns.Names.Length + 1];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var (signs, escalates) in cases)
            {
                var error = Answer(weights, signs) - (escalates ? 1 : 0);
                for (var s = 0; s < signs.Length; s++)
                    gradient[s] += error * signs[s];
                gradient[^1] += error;
            }

            for (var w = 0; w < weights.Length; w++)
                weights[w] -= Rate * ((gradient[w] / cases.Count) + (w < weights.Length - 1 ? Decay * (weights[w] - Beforehand[w]) : 0));
        }

        return weights;
    }

    private static double Answer(double[] weights, double[] signs)
    {
        var score = weights[^1];
        for (var s = 0; s < signs.Length; s++)
            score += weights[s] * signs[s];
        return 1 / (1 + Math.Exp(-score));
    }
}
