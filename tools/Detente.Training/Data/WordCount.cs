using System.Text.RegularExpressions;
using Detente.Content.Corpora;

namespace Detente.Training.Data;

/// <summary>Counts the words of the texts that are trained on.</summary>
internal static partial class WordCount
{
    public static Dictionary<string, int> Of(CorpusPart part, string data)
    {
        var counts = new Dictionary<string, int>();
        foreach (var turn in part.Conversations.SelectMany(c => c.Turns).Concat(part.Contrasts.SelectMany(c => c.Before.Append(c.Turn))))
            Add(counts, turn.Text);
        foreach (var file in new[] { "goemotions/train.tsv", "xed/en.tsv", "convabuse/train.csv", "github-incivility/comments.csv" })
            foreach (var line in File.ReadLines(Path.Combine(data, file)))
                Add(counts, line);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "multidogo"), "*.tsv").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file))
                Add(counts, line.Split('\t') is { Length: > 3 } fields ? fields[3] : "");
        foreach (var line in File.ReadLines(Path.Combine(data, "vader", "vader_lexicon.txt")))
            Add(counts, line.Split('\t')[0] + ' ' + line.Split('\t')[0]);
        return counts;
    }

    private static void Add(Dictionary<string, int> counts, string text)
    {
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Value.ToLowerInvariant().Replace('’', '\'');
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    // Words with apostrophes inside, and emoji, as the engine cuts them.
    [GeneratedRegex(@"\p{L}+(?:['’]\p{L}+)*|[\uD83C-\uD83E][\uDC00-\uDFFF]|[☀-➿]")]
    private static partial Regex Word();
}
