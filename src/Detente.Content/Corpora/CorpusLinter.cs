using Detente.Content.Linting;

namespace Detente.Content.Corpora;

/// <summary>Checks a corpus: its form, that ids and texts stand once, that its parts do not share words, and that labels fit each other.</summary>
public static class CorpusLinter
{
    /// <param name="directory">A folder such as <c>corpus</c>, with <c>train</c> and <c>test</c>, and <c>second</c> where there is one.</param>
    public static CorpusReport Lint(string directory)
    {
        var files = new CorpusFolder();
        var (train, test) = (files.Part(Path.Combine(directory, "train")), files.Part(Path.Combine(directory, "test")));
        CorpusPart[] parts = [train, test];
        var conversations = parts.SelectMany(part => part.Conversations).ToList();
        var second = files.Second(Path.Combine(directory, "second"), conversations);
        if (Path.Combine(directory, "test", "dialects.yaml") is var dialects && File.Exists(dialects))
            files.Dialects(dialects);

        // Within a part, reading has told it already.
        files.Once([.. parts.SelectMany(Ids).DistinctBy(item => (item.Part, item.Id)).Select(item => (item.Id, item.Item))]);
        var labels = new CorpusLabelCheck(files);
        conversations.ForEach(labels.Run);
        new CopyCheck(files).Run([.. SpokenText.Of(train), .. SpokenText.Of(test)]);
        return new([.. files.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)])
        {
            Conversations = conversations.Count,
            Turns = conversations.Sum(conversation => conversation.Turns.Length),
            Contrasts = parts.Sum(part => part.Contrasts.Length),
            Replies = parts.Sum(part => part.Replies.Length),
            Second = second.Length,
        };
    }

    private static IEnumerable<(string Part, string Id, object Item)> Ids(CorpusPart part) =>
    [
        .. part.Conversations.Select(conversation => (part.Name, conversation.Id, (object)conversation)),
        .. part.Contrasts.Concat(part.Temperatures).Select(item => (part.Name, item.Id, (object)item)),
        .. part.Replies.Select(pair => (part.Name, pair.Id, (object)pair)),
    ];
}
