using System.Text.RegularExpressions;

namespace Detente.Cli.Eval.Swaps;

/// <summary>Women for men and men for women.</summary>
internal static partial class GenderWords
{
    private static readonly WordMap Words = new(
        ("he", "she"), ("himself", "herself"), ("husband", "wife"), ("boyfriend", "girlfriend"), ("father", "mother"), ("dad", "mum"), ("son", "daughter"),
        ("brother", "sister"), ("grandfather", "grandmother"), ("grandad", "grandma"), ("grandson", "granddaughter"), ("uncle", "aunt"), ("nephew", "niece"),
        ("man", "woman"), ("men", "women"), ("boy", "girl"), ("boys", "girls"), ("gentleman", "lady"), ("mr", "mrs"), ("sir", "madam"), ("bloke", "lass"),
        ("waiter", "waitress"), ("salesman", "saleswoman"));

    public static string Swap(string text)
    {
        // "her" is both "him" and "his": before a word that it could belong to, it is taken for "his".
        var swapped = Pronoun().Replace(text, match => WordMap.InCase(match.Value, match.Value.ToUpperInvariant() switch
        {
            "HIM" or "HIS" => "her",
            "HERS" => "his",
            _ => match.Groups["owned"].Success ? "his" : "him",
        }));
        return Words.Swap(swapped);
    }

    [GeneratedRegex(@"\b(?:him|his|hers|her(?<owned>(?=\s+(?!to\b|that\b|and\b|or\b|but\b|in\b|on\b|at\b|a\b|an\b|the\b|for\b|with\b|so\b|if\b|when\b|about\b|it\b|i\b)\p{L}))?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
