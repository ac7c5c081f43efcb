using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

internal sealed class SymbolSet
{
    private readonly ulong[] _bits;

    public SymbolSet(IReadOnlyCollection<int> symbols)
    {
        _bits = new ulong[(symbols.Max() >> 6) + 1];
        foreach (var symbol in symbols)
            _bits[symbol >> 6] |= 1UL << symbol;
    }

    public bool Holds(Word word)
    {
        foreach (var symbol in word.Symbols)
            if (symbol >> 6 < _bits.Length && (_bits[symbol >> 6] & (1UL << symbol)) != 0)
                return true;
        return false;
    }
}
