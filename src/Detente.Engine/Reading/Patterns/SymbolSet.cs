using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>A choice of symbols. There are thousands of them and each is asked rarely, so it is kept small rather than fast.</summary>
internal sealed class SymbolSet
{
    private readonly int[] _symbols;

    public SymbolSet(IEnumerable<int> symbols)
    {
        _symbols = [.. symbols];
        Array.Sort(_symbols);
    }

    public bool Holds(Word word)
    {
        foreach (var symbol in word.Symbols)
            if (Array.BinarySearch(_symbols, symbol) >= 0)
                return true;
        return false;
    }
}
