using System.CommandLine;
using Detente.Content.Corpora;

namespace Detente.Cli.Corpora;

/// <summary><c>detente corpus lint DIR</c>, <c>detente corpus counts DIR</c></summary>
internal static class CorpusCommand
{
    public static Command Create() => new("corpus", "Work on a corpus of labelled conversations.") { Lint(), Counts() };

    private static Command Lint()
    {
        var directory = Directory();
        var lint = new Command("lint", "Check the form, ids and texts that stand twice, copies between the parts, labels that contradict each other; exit code 1 when there are problems.") { directory };
        lint.SetAction(parsed => Lint(Existing(parsed.GetRequiredValue(directory))));
        return lint;
    }

    private static Command Counts()
    {
        var directory = Directory();
        var format = new Option<string>("--format") { Description = "\"text\" or \"markdown\".", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var counts = new Command("counts", "Count what a corpus holds: by part, channel, trade, style, and id.") { directory, format };
        counts.SetAction(parsed => Count(Existing(parsed.GetRequiredValue(directory)), parsed.GetValue(format) == "markdown"));
        return counts;
    }

    private static Argument<DirectoryInfo> Directory() => new("DIR") { Description = "Holds train and test, for example corpus." };

    private static string Existing(DirectoryInfo directory) =>
        directory.Exists ? directory.ToString() : throw new UsageException($"{directory}: there is no such folder");

    private static int Lint(string directory)
    {
        var report = CorpusLinter.Lint(directory);
        foreach (var problem in report.Problems)
            Console.WriteLine(problem);
        Console.WriteLine($"{report.Conversations} conversations with {report.Turns} turns, {report.Second} of them labelled twice; "
            + $"{report.Contrasts} contrast items, {report.Replies} pairs of replies; {report.Problems.Length} problems.");
        return report.Problems.IsEmpty ? 0 : 1;
    }

    private static int Count(string directory, bool markdown)
    {
        CorpusPart[] parts = [CorpusLoader.LoadPart(Path.Combine(directory, "train")), CorpusLoader.LoadPart(Path.Combine(directory, "test"))];
        var second = CorpusLoader.LoadSecond(Path.Combine(directory, "second"), parts.SelectMany(part => part.Conversations));
        var counts = new CorpusCounts(parts, second);
        foreach (var table in counts.Tables())
            if (markdown)
                table.WriteMarkdown(Console.Out);
            else
                table.WriteText(Console.Out);
        return 0;
    }
}
