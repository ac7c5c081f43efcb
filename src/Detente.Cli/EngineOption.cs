using System.CommandLine;
using Detente.Content;
using Detente.Engine;
using Detente.Engine.Playbooks;

namespace Detente.Cli;

/// <summary><c>--content DIR</c>, and the engine that runs on it.</summary>
internal sealed class EngineOption
{
    public Option<string?> Content { get; } = new("--content")
    {
        HelpName = "DIR",
        Description = "A language's content to use instead of the built-in, for example content/en.",
    };

    public DetenteEngine Load(ParseResult parsed) => new(Playbook.Freeze(PlaybookLoader.Load(Folder(parsed))));

    /// <summary>Leaves out what does not hold, and says so on standard error.</summary>
    public DetenteEngine LoadWhatHolds(ParseResult parsed)
    {
        var problems = new List<ContentProblem>();
        var playbook = ContentLinter.FreezeWhatHolds(Folder(parsed), problems);
        foreach (var problem in problems)
            Console.Error.WriteLine($"left out: {problem}");
        return new(playbook);
    }

    public string Folder(ParseResult parsed) => parsed.GetValue(Content) ?? ContentFolder.For("en");
}
