namespace Detente.Engine.Text;

/// <summary>What the vocabulary knows of a word: the symbols that stand for it in patterns, and its sentiment.</summary>
internal sealed class Word(int[] symbols, double valence = 0, int letter = 0, int number = 0, ulong languages = 0)
{
    public static readonly Word Unknown = new([]);

    public int[] Symbols { get; } = symbols;

    /// <summary>The same number for words with the same symbols; 0 for those with none.</summary>
    public int Letter { get; } = letter;

    /// <summary>−4 (worst) to 4 (best), 0 where unknown.</summary>
    public double Valence { get; } = valence;

    /// <summary>The word's number in the trained model; 0 where the model does not know it.</summary>
    public int Number { get; } = number;

    /// <summary>The languages that have this among their most frequent words, a bit for each.</summary>
    public ulong Languages { get; } = languages;

    public bool Is(int symbol)
    {
        foreach (var own in Symbols)
            if (own == symbol)
                return true;
        return false;
    }
}
