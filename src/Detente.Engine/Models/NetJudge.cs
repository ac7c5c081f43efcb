using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Reading.Emotions;
using Detente.Engine.Reading.Rules;

namespace Detente.Engine.Models;

/// <summary>Lets a net decide with the rules what holds of a turn: it adds what it finds by itself, with the words that carried it, and takes back what rules found in error.</summary>
internal sealed class NetJudge
{
    private const int Labels = 8;

    /// <summary>What an answer of the rules adds to the net's own for that label, in its own units.</summary>
    private const double Ruled = 1.5;

    /// <summary>How much of the heat is the net's to say; the rest is the rules'.</summary>
    private const double OwnShare = 0.6;

    /// <summary>How much of the heat that rules saw stays, whatever the net says.</summary>
    private const double SeenShare = 0.85;

    private readonly TurnNet _net;
    private readonly NetContext _context;
    private readonly int[] _ofRule;
    private readonly int _emotion;
    private readonly int _intensity;
    private readonly int _heat;

    private NetJudge(TurnNet net, Ruleset rules)
    {
        _net = net;
        _context = NetContext.Bind(net.Weights.Context, rules);
        var outputs = net.Weights.Outputs;
        _ofRule = [.. rules.Rules.Select(r => Array.IndexOf(outputs, r.Definition.Id))];
        _emotion = Array.IndexOf(outputs, NetOutputs.FirstEmotion);
        _intensity = Array.IndexOf(outputs, NetOutputs.Intensity);
        _heat = Array.IndexOf(outputs, NetOutputs.Heat);
    }

    public static NetJudge? Of(TurnNet? net, Ruleset rules) => net is null ? null : new(net, rules);

    /// <summary>False where the net knows hardly a word of the turn, and has said nothing.</summary>
    public bool Judge(ReadingPass pass)
    {
        Span<float> context = stackalloc float[NetWeights.Most];
        context = context[.._context.Length];
        _context.Fill(pass, context);
        pass.Words.Fill(pass.Text);
        if (pass.Words.Known * 3 < pass.Text.Count)
            return false;
        _net.Run(pass.Words.Numbers, context, pass.Trace);
        for (var r = 0; r < _ofRule.Length; r++)
            if (_ofRule[r] >= 0)
                Judge(pass, r, _ofRule[r]);
        return true;
    }

    /// <summary>The emotion, and the heat from 0 to 100: the net's answer and the rules' together. It knows many wordings, they know when they see one.</summary>
    public (Emotion Emotion, double Heat) Feel(ReadingPass pass)
    {
        var ruled = EmotionReader.Read(pass);
        return (Emotion(pass.Trace, ruled), Heat(pass.Trace, HeatReader.Read(pass, ruled)));
    }

    private Emotion Emotion(NetTrace trace, Emotion ruled)
    {
        var says = trace.Outputs.AsSpan(_emotion, Labels);
        var label = 0;
        var best = double.MinValue;
        for (var i = 0; i < Labels; i++)
        {
            var own = says[i] + (i == (int)ruled.Label ? Ruled : 0);
            if (own > best)
                (label, best) = (i, own);
        }

        return label == 0 ? default : new((EmotionLabel)label, Math.Max(0.5, trace.Outputs[_intensity] * 3));
    }

    // A cool sentence after an angry one does not undo what the rules saw in it.
    private double Heat(NetTrace trace, double ruled) =>
        Math.Clamp(Math.Max((OwnShare * trace.Outputs[_heat] * 100) + ((1 - OwnShare) * ruled), SeenShare * ruled), 0, 100);

    private void Judge(ReadingPass pass, int rule, int output)
    {
        var value = pass.Trace.Outputs[output];
        if (pass.Has(rule))
        {
            if (value < _net.Weights.Veto[output])
                pass.Drop(rule);
        }
        else if (value >= _net.Weights.Give[output])
        {
            var (first, end) = Carrier(pass, output);
            if (end > first)
                pass.Add(rule, first, end, 1 / (1 + Math.Exp(-value)));
        }
    }

    /// <summary>The tokens that speak most for an output: the place where its filters answer together, and its neighbours as far as they speak for it too.</summary>
    private (int First, int End) Carrier(ReadingPass pass, int output)
    {
        var (words, trace) = (pass.Words, pass.Trace);
        Span<float> says = words.Count <= 1024 ? stackalloc float[words.Count] : new float[words.Count];
        says.Clear();
        var weights = _net.Weights.OfFilters(output);
        for (var f = 0; f < weights.Length; f++)
            says[trace.Places[f]] += weights[f] * trace.Pooled[f];
        for (var p = 1; p < says.Length - 1; p++)
            says[p] += _net.Adds(words.Numbers[p], output, trace);
        var best = 1;
        for (var p = 1; p < says.Length - 1; p++)
            if (words.Token(p) >= 0 && says[p] > says[best])
                best = p;
        var least = says[best] * 0.25f;
        var (first, end) = (best, best + 1);
        while (first > 1 && words.Token(first - 1) >= 0 && (best - first < 1 || says[first - 1] > least))
            first--;
        while (end < says.Length - 1 && words.Token(end) >= 0 && (end - best < 2 || says[end] > least))
            end++;
        return words.Token(first) < 0 ? (0, Math.Min(1, pass.Text.Count)) : (words.Token(first), words.Token(end - 1) + 1);
    }
}
