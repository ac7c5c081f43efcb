namespace Detente.Engine.Models;

/// <summary>What the model knows of words: one vector each, a byte a dimension. Word 0 stands for every word that it does not know.</summary>
internal sealed class WordVectors
{
    // The words that stand for a kind of token or a mark; they come first.
    public const int Unknown = 0;
    public const int Start = 1;
    public const int End = 2;
    public const int Full = 3;
    public const int Question = 4;
    public const int Exclamation = 5;
    public const int Number = 6;
    public const int Money = 7;
    public const int Mention = 8;
    public const int Link = 9;
    public const int Masked = 10;

    public static readonly string[] Kinds = ["<unknown>", "<start>", "<end>", "<.>", "<?>", "<!>", "<number>", "<money>", "<mention>", "<link>", "<masked>"];

    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly float[] _salience;

    /// <param name="words">How many.</param>
    /// <param name="values">Word by word, in the order of their numbers.</param>
    /// <param name="scales">What one step of a value is worth, word by word.</param>
    /// <param name="salience">0 to 1: how much a word says by itself, word by word; the common ones little (Arora et al. 2017).</param>
    public WordVectors(int words, sbyte[] values, float[] scales, float[] salience)
    {
        if (words < Kinds.Length || values.Length % words != 0 || scales.Length != words || salience.Length != words)
            throw new InvalidDataException($"the vectors of {words} words are {values.Length} values, {scales.Length} scales and {salience.Length} saliences");
        (Count, Dimensions, _values, _scales, _salience) = (words, values.Length / words, values, scales, salience);
    }

    /// <summary>How many words.</summary>
    public int Count { get; }

    public int Dimensions { get; }

    public ReadOnlySpan<sbyte> Values => _values;

    public ReadOnlySpan<float> Scales => _scales;

    public ReadOnlySpan<float> Salience => _salience;

    /// <summary>Writes a word's vector to <paramref name="into"/>.</summary>
    public void Copy(int word, Span<float> into)
    {
        var scale = _scales[word];
        var values = _values.AsSpan(word * Dimensions, Dimensions);
        for (var i = 0; i < values.Length; i++)
            into[i] = values[i] * scale;
    }

    /// <summary>Rounds vectors to bytes, each to its own scale.</summary>
    public static WordVectors Round(int words, float[] vectors, float[] salience)
    {
        var values = new sbyte[vectors.Length];
        var scales = new float[words];
        var dimensions = vectors.Length / words;
        for (var w = 0; w < words; w++)
        {
            var vector = vectors.AsSpan(w * dimensions, dimensions);
            var greatest = 0f;
            foreach (var value in vector)
                greatest = Math.Max(greatest, Math.Abs(value));
            scales[w] = greatest / sbyte.MaxValue;
            for (var i = 0; i < vector.Length; i++)
                values[(w * dimensions) + i] = scales[w] == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(vector[i] / scales[w]), -127, 127);
        }

        return new(words, values, scales, salience);
    }
}
