using System.CommandLine;
using Detente.Content;

namespace Detente.Cli.Lint;

/// <summary><c>detente content lint DIR</c></summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo>("DIR") { Description = "A language's folder, for example content/en." };
        var only = new Option<string?>("--only") { HelpName = "ID", Description = "Check this definition or lexicon alone." };
        var lint = new Command("lint", "Check the form, the references and every example; exit code 1 when there are problems.") { directory, only };
        lint.SetAction(parsed => Run(parsed.GetRequiredValue(directory), parsed.GetValue(only)));
        return new Command("content", "Work on the content: cues, techniques, pitfalls, scripts, policies.") { lint };
    }

    private static int Run(DirectoryInfo directory, string? only)
    {
        if (!directory.Exists)
        {
            Console.Error.WriteLine($"detente: {directory}: there is no such folder");
            return 2;
        }

        var report = ContentLinter.Lint(directory.ToString(), only);
        foreach (var problem in report.Problems)
            Console.WriteLine(problem);
        Console.WriteLine($"{report.Definitions} definitions with {report.Patterns} patterns, {report.Scripts} scripts; "
            + $"{report.Examples} examples read, {report.FailedExamples} failed; {report.Problems.Length} problems.");
        return report.Problems.IsEmpty ? 0 : 1;
    }
}
