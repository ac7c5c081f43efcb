using Detente.Content.Corpora;

namespace Detente.Content.Linting;

/// <summary>Reports texts that stand twice, and texts of the test part that are much like one of the train part.</summary>
internal sealed class CopyCheck(CorpusFolder files)
{
    private const int LeastWords = 7;
    private const int LeastWordsOfNearCopy = 12;
    private const int RunLength = 5;
    private const double NearCopy = 0.5;

    public void Run(IReadOnlyList<SpokenText> texts)
    {
        Same(texts);
        Near([.. texts.Where(text => text.Words.Length >= LeastWordsOfNearCopy)]);
    }

    private void Same(IReadOnlyList<SpokenText> texts)
    {
        foreach (var group in texts.Where(text => text.Words.Length >= LeastWords).GroupBy(text => string.Join(' ', text.Words)))
        {
            var first = group.First();
            foreach (var text in group.Skip(1).Where(text => text.Part != first.Part || (text.Judged && first.Judged)))
                Report(text, $"these words stand already at {files.Places.At(first.Item)}: \"{group.Key}\"");
        }
    }

    // The share of the shorter text's runs of five words that the longer one has as well.
    private void Near(IReadOnlyList<SpokenText> texts)
    {
        var trained = texts.Where(text => text.Part == "train").Select(text => (Text: text, Runs: Runs(text))).ToList();
        var byRun = trained.SelectMany((item, index) => item.Runs.Select(run => (run, index))).ToLookup(pair => pair.run, pair => pair.index);
        foreach (var text in texts.Where(text => text.Part != "train"))
        {
            var runs = Runs(text);
            foreach (var (index, shared) in runs.SelectMany(run => byRun[run]).CountBy(index => index))
            {
                var (other, otherRuns) = trained[index];
                var share = shared / (double)Math.Min(runs.Count, otherRuns.Count);
                if (share >= NearCopy && !text.Words.SequenceEqual(other.Words))
                    Report(text, $"shares {share:P0} of its runs of five words with {files.Places.At(other.Item)}: \"{string.Join(' ', other.Words)}\"");
            }
        }
    }

    private static HashSet<string> Runs(SpokenText text) =>
        [.. Enumerable.Range(0, text.Words.Length - RunLength + 1).Select(start => string.Join(' ', text.Words, start, RunLength))];

    private void Report(SpokenText text, string message) => files.Problems.Add(files.Places.Problem(text.Item, message));
}
