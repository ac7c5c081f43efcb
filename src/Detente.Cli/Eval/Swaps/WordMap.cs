using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Detente.Cli.Eval.Swaps;

/// <summary>Exchanges words for their counterparts, both ways, in the case in which they stand.</summary>
internal sealed partial class WordMap(params (string One, string Other)[] pairs)
{
    private readonly FrozenDictionary<string, string> _words = pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One)))
        .DistinctBy(pair => pair.One).ToFrozenDictionary(pair => pair.One, pair => pair.Other, StringComparer.OrdinalIgnoreCase);

    public string Swap(string text) => Word().Replace(text, match => _words.TryGetValue(match.Value, out var other) ? InCase(match.Value, other) : match.Value);

    public static string InCase(string like, string word) =>
        like.Length > 1 && like.All(char.IsUpper) ? word.ToUpperInvariant()
        : char.IsUpper(like[0]) ? char.ToUpperInvariant(word[0]) + word[1..]
        : word;

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
