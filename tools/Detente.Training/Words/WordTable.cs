using System.Runtime.InteropServices;
using Detente.Engine.Models;

namespace Detente.Training.Words;

/// <summary>The words that the model knows, and their vectors before training: those of a sentence encoder, in fewer dimensions, with room for what training adds.</summary>
/// <param name="Names">In the order of their numbers.</param>
/// <param name="Vectors">Word by word.</param>
/// <param name="Salience">How much each word says by itself: little where it is common (Arora et al. 2017).</param>
internal sealed record WordTable(string[] Names, float[] Vectors, float[] Salience)
{
    /// <summary>What is kept of the encoder's dimensions.</summary>
    private const int Kept = 112;

    /// <summary>With those that training fills.</summary>
    public const int Dimensions = 128;

    private const int FewestTimes = 2;

    private const double Common = 0.001;

    /// <summary>How long a vector of the encoder is made, so that filters answer in numbers about one.</summary>
    private const float Length = 3;

    public static string[] List(Dictionary<string, int> counts) =>
        [.. counts.Where(count => count.Value >= FewestTimes).Select(count => count.Key).Order(StringComparer.Ordinal)];

    /// <param name="words">Without the kinds of token, which come first in the table.</param>
    /// <param name="counts">How often each stands in the texts.</param>
    /// <param name="path">The encoder's vectors for <paramref name="words"/>, in their order.</param>
    /// <param name="seed">For the first values of what training fills.</param>
    public static WordTable Load(string[] words, Dictionary<string, int> counts, string path, int seed)
    {
        var bytes = File.ReadAllBytes(path);
        if (words.Length == 0 || bytes.Length % (words.Length * sizeof(float)) != 0)
            throw new InvalidDataException($"{path} does not hold vectors of {words.Length} words; make it again");
        var kept = Components.Of(MemoryMarshal.Cast<byte, float>(bytes).ToArray(), words.Length, Kept);
        string[] names = [.. WordVectors.Kinds, .. words];
        var vectors = new float[names.Length * Dimensions];
        var random = new Random(seed);
        for (var w = 0; w < names.Length; w++)
        {
            var into = vectors.AsSpan(w * Dimensions, Dimensions);
            if (w >= WordVectors.Kinds.Length)
                Scale(kept.AsSpan((w - WordVectors.Kinds.Length) * Kept, Kept), into);
            for (var d = Kept; d < Dimensions; d++)
                into[d] = ((2 * random.NextSingle()) - 1) * 0.05f;
        }

        var all = (double)counts.Values.Sum();
        var salience = names.Select(name => counts.TryGetValue(name, out var count) ? (float)(Common / (Common + (count / all))) : 0).ToArray();
        return new(names, vectors, salience);
    }

    private static void Scale(ReadOnlySpan<float> vector, Span<float> into)
    {
        var length = 0f;
        foreach (var value in vector)
            length += value * value;
        for (var d = 0; d < vector.Length && length > 0; d++)
            into[d] = vector[d] * Length / MathF.Sqrt(length);
    }
}
