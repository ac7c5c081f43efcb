using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace Detente.Engine.Models;

/// <summary>
/// A small convolutional net over the words of one turn: filters look at three words at a time, each keeps the place where it answers most
/// (Kim 2014, "Convolutional neural networks for sentence classification"), and every output is a weighted sum of these answers and of what the
/// rules and the conversation say. What a filter says of a word in one of its three places is worked out once and kept, so that reading is additions.
/// </summary>
internal sealed class TurnNet
{
    public const int Width = 3;

    private readonly float[]?[] _rows;

    public TurnNet(WordVectors vectors, NetWeights weights)
    {
        weights.Check(vectors.Dimensions);
        (Vectors, Weights) = (vectors, weights);
        _rows = new float[vectors.Count][];
    }

    public WordVectors Vectors { get; }

    public NetWeights Weights { get; }

    public int Filters => Weights.FilterBias.Length;

    /// <summary>Fills the trace: each filter's best answer and its place, and the outputs.</summary>
    /// <param name="words">The words' numbers, from <see cref="WordVectors.Start"/> to <see cref="WordVectors.End"/>.</param>
    /// <param name="context">As <see cref="NetWeights.Context"/> names it.</param>
    /// <param name="trace">What is filled.</param>
    public void Run(ReadOnlySpan<int> words, ReadOnlySpan<float> context, NetTrace trace)
    {
        Pool(words, trace);
        var pooled = trace.Pooled.AsSpan(0, Filters);
        for (var o = 0; o < Weights.Outputs.Length; o++)
            trace.Outputs[o] = Weights.OutputBias[o]
                + TensorPrimitives.Dot(Weights.OfFilters(o), pooled)
                + TensorPrimitives.Dot(Weights.OfSum(o), trace.Sum.AsSpan(0, Vectors.Dimensions))
                + TensorPrimitives.Dot(Weights.OfContext(o), context);
    }

    private void Pool(ReadOnlySpan<int> words, NetTrace trace)
    {
        trace.Reset(Filters);
        Sum(words, trace);
        for (var p = 1; p < words.Length - 1; p++)
        {
            var (before, at, after) = (Row(words[p - 1]), Row(words[p]), Row(words[p + 1]));
            for (var f = 0; f < Filters; f += Vector256<float>.Count)
            {
                var sum = Vector256.Create(before, f) + Vector256.Create(at, f + Filters) + Vector256.Create(after, f + (2 * Filters));
                var best = Vector256.Create(trace.Pooled, f);
                var better = Vector256.GreaterThan(sum, best);
                if (better == Vector256<float>.Zero)
                    continue;
                Vector256.ConditionalSelect(better, sum, best).CopyTo(trace.Pooled, f);
                Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(p), Vector256.Create(trace.Places, f)).CopyTo(trace.Places, f);
            }
        }

        for (var f = 0; f < Filters; f++)
            trace.Pooled[f] = Math.Max(0, trace.Pooled[f] + Weights.FilterBias[f]);
    }

    private void Sum(ReadOnlySpan<int> words, NetTrace trace)
    {
        var sum = trace.Sum.AsSpan(0, Vectors.Dimensions);
        sum.Clear();
        foreach (var word in words)
            if (Vectors.Salience[word] is > 0 and var salience)
                TensorPrimitives.MultiplyAdd(Row(word).AsSpan(Width * Filters), salience, sum, sum);
        trace.Length = MathF.Max(0.001f, TensorPrimitives.Norm<float>(sum));
        TensorPrimitives.Divide(sum, trace.Length, sum);
    }

    /// <summary>What one word adds to an output by its place in the sum.</summary>
    public float Adds(int word, int output, NetTrace trace) =>
        Vectors.Salience[word] is > 0 and var salience
            ? salience * TensorPrimitives.Dot(Weights.OfSum(output), Row(word).AsSpan(Width * Filters)) / trace.Length
            : 0;

    // Two threads may both work out a row; they come to the same one.
    private float[] Row(int word) => _rows[word] ??= WorkOut(word);

    private float[] WorkOut(int word)
    {
        Span<float> vector = stackalloc float[Vectors.Dimensions];
        Vectors.Copy(word, vector);
        var row = new float[(Width * Filters) + vector.Length];
        vector.CopyTo(row.AsSpan(Width * Filters));
        for (var i = 0; i < Width * Filters; i++)
            row[i] = TensorPrimitives.Dot<float>(Weights.Filter(i), vector);
        return row;
    }
}
