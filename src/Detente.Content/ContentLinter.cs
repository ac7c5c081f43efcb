using Detente.Content.Linting;
using Detente.Content.Loading;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Content;

/// <summary>Checks a language's folder: its form, its references, and that every example holds.</summary>
public static class ContentLinter
{
    /// <param name="directory">A language's folder, for example <c>content/en</c>.</param>
    /// <param name="only">Checks this definition (or lexicon) alone; null checks everything.</param>
    public static LintReport Lint(string directory, string? only = null)
    {
        var pack = PackReader.Read(directory);
        var problems = new List<ContentProblem>(pack.Problems.Where(problem => only is null || IsAbout(problem, only)));
        var chosen = pack.Source.Definitions.Where(definition => only is null || definition.Id == only).ToList();

        var checks = new ReferenceCheck(pack, problems);
        chosen.ForEach(checks.Definition);
        if (only is null)
            checks.Rest();

        var playbook = new FreezeCheck(pack, problems, only).Freeze();
        var examples = new ExampleCheck(pack.Places, problems);
        if (playbook is not null)
            examples.Run(new DetenteEngine(playbook), chosen.Where(definition => playbook.Find(definition.Id) == definition));

        return new([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)])
        {
            Definitions = chosen.Count,
            Patterns = chosen.Sum(definition => definition.Patterns.Length),
            Scripts = pack.Source.Scripts.Length,
            Examples = examples.Total,
            FailedExamples = examples.Failed,
        };
    }

    /// <summary>Freezes what holds together and tells what was left out: for measuring while content is being written.</summary>
    public static Playbook FreezeWhatHolds(string directory, ICollection<ContentProblem> leftOut)
    {
        var pack = PackReader.Read(directory);
        var problems = new List<ContentProblem>(pack.Problems);
        var playbook = new FreezeCheck(pack, problems, null).Freeze();
        problems.ForEach(leftOut.Add);
        return playbook ?? throw new ContentException([.. problems]);
    }

    private static bool IsAbout(ContentProblem problem, string only) =>
        Path.GetFileNameWithoutExtension(problem.File) == only || !File.Exists(problem.File);
}
