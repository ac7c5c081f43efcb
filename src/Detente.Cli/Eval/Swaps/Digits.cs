using System.Text.RegularExpressions;

namespace Detente.Cli.Eval.Swaps;

/// <summary>Other digits in numbers of two or more. Short numbers and those that stand for something ("24/7", 911) stay.</summary>
internal static partial class Digits
{
    public static string Swap(string text) => Number().Replace(text, match => string.Concat(match.Value.Select(Other)));

    // Nought stays nought, so that no number begins with it and round ones stay round.
    private static char Other(char digit) => digit == '0' ? '0' : (char)('1' + ((digit - '1' + 1) % 9));

    [GeneratedRegex(@"(?<![\d/])(?!(?:911|999|112|988|101|111|24)\b)\d{2,}(?![\d/])")]
    private static partial Regex Number();
}
