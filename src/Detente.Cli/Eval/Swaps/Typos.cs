using System.Text.RegularExpressions;

namespace Detente.Cli.Eval.Swaps;

/// <summary>Two inner letters of one longer word change places, as quick fingers do. Which one is the same every time.</summary>
internal static partial class Typos
{
    private const int Seed = 11;

    public static string Add(string text)
    {
        var words = LongWord().Matches(text);
        if (words.Count == 0)
            return text;
        var random = new Random(Seed + text.Length);
        var word = words[random.Next(words.Count)];
        var at = word.Index + random.Next(1, word.Length - 2);
        return $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";
    }

    [GeneratedRegex(@"(?<!\p{L})\p{L}{5,}(?!\p{L})")]
    private static partial Regex LongWord();
}
