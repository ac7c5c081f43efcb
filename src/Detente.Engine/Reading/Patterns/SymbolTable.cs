using System.Collections.Frozen;
using Detente.Engine.Models;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Patterns;

/// <summary>Numbers words and prefixes as patterns are compiled, on several threads perhaps, then freezes into a <see cref="Vocabulary"/>.</summary>
internal sealed class SymbolTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _words = [];
    private readonly Dictionary<string, int> _prefixes = [];
    private readonly Dictionary<string, int> _letters = [];
    private int _next = Symbols.FirstWord;

    public int Count => _next;

    public int Word(string word) => Number(_words, word);

    public int Prefix(string prefix) => Number(_prefixes, prefix);

    /// <param name="languages">Frequent words by the languages that have them, a bit for each.</param>
    public Vocabulary Freeze(
        FrozenDictionary<string, string> variants,
        FrozenDictionary<string, double> valence,
        IEnumerable<string> numbers,
        string[]? modelWords,
        Dictionary<string, ulong> languages)
    {
        var numberWords = numbers.ToHashSet();
        var words = new Dictionary<string, Word>();
        var known = modelWords ?? [];
        var modelled = new Dictionary<string, int>(known.Length);
        for (var number = WordVectors.Kinds.Length; number < known.Length; number++)
            modelled[known[number]] = number;
        foreach (var word in _words.Keys.Concat(valence.Keys).Concat(numberWords).Concat(variants.Values).Concat(modelled.Keys).Concat(languages.Keys))
            if (!words.ContainsKey(word))
                words[word] = Describe(
                    word, valence, numberWords.Contains(word) || char.IsAsciiDigit(word[0]), modelled.GetValueOrDefault(word), languages.GetValueOrDefault(word));
        foreach (var (variant, word) in variants)
            words[variant] = words[word];
        // A word that only begins like "con*" is not the word "con", nor does it have its sentiment.
        var prefixes = _prefixes.Keys.ToDictionary(p => p, p => Describe(p, FrozenDictionary<string, double>.Empty, false, 0, 0, whole: false));
        return new(words, prefixes);
    }

    private Word Describe(string word, FrozenDictionary<string, double> valence, bool number, int modelled, ulong languages, bool whole = true)
    {
        var symbols = new List<int>();
        if (whole && _words.TryGetValue(word, out var own))
            symbols.Add(own);
        var prefixes = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 3; length <= word.Length; length++)
            if (prefixes.TryGetValue(word.AsSpan(0, length), out var prefix))
                symbols.Add(prefix);
        if (number)
            symbols.Add(Symbols.Number);
        return new([.. symbols], valence.GetValueOrDefault(word), Letter(symbols), modelled, languages);
    }

    private int Letter(List<int> symbols)
    {
        if (symbols.Count == 0)
            return 0;
        var key = string.Join(' ', symbols);
        if (!_letters.TryGetValue(key, out var letter))
            _letters[key] = letter = Vocabulary.FirstWordLetter + _letters.Count;
        return letter;
    }

    private int Number(Dictionary<string, int> table, string key)
    {
        lock (_gate)
        {
            if (!table.TryGetValue(key, out var number))
                table[key] = number = _next++;
            return number;
        }
    }
}
