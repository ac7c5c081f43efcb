using Detente.Engine.Models;

namespace Detente.Engine.Tests.Shared;

/// <summary>Models made by hand that have something to say of one word.</summary>
internal static class TestModels
{
    public const string Id = "complaint";

    private const int Size = 8;

    /// <summary>The output "complaint" is <paramref name="base"/> below nought, and <paramref name="weight"/> more for each unit of the word's answer.</summary>
    public static ReadingModel Of(string word, float @base, float weight, float give, float veto, string[]? outputs = null)
    {
        string[] words = [.. WordVectors.Kinds, word, "i", "rang", "on", "what", "an", "lot", "good", "day", "am", "angry", "about", "this"];
        var vectors = new float[words.Length * Size];
        vectors[WordVectors.Kinds.Length * Size] = 1;
        var net = new TurnNet(WordVectors.Round(words.Length, vectors, new float[words.Length]), Weights(@base, weight, give, veto, outputs ?? [Id, .. NetOutputs.Emotions, NetOutputs.Intensity, NetOutputs.Heat]));
        return new(words, net, net);
    }

    public static float[] Run(TurnNet net, string text)
    {
        var (trace, known) = (new NetTrace(), new[] { WordVectors.Start, WordVectors.Unknown, text.Contains("odious", StringComparison.Ordinal) ? WordVectors.Kinds.Length : WordVectors.Unknown, WordVectors.End });
        net.Run(known, [], trace);
        return trace.Outputs[..net.Weights.Outputs.Length];
    }

    private static NetWeights Weights(float @base, float weight, float give, float veto, string[] outputs)
    {
        var filters = new float[TurnNet.Width * Size * Size];
        filters[Size * Size] = 1;
        var weights = new float[outputs.Length * (Size + Size)];
        weights[0] = weight;
        var bias = new float[outputs.Length];
        bias[0] = -@base;
        return new()
        {
            Outputs = outputs,
            Context = [],
            Filters = filters,
            FilterBias = new float[Size],
            OutputWeights = weights,
            OutputBias = bias,
            Give = [.. outputs.Select(_ => give)],
            Veto = [.. outputs.Select(_ => veto)],
        };
    }
}
