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

    public DetenteEngine Load(ParseResult parsed) => new(Playbook.Freeze(PlaybookLoader.Load(parsed.GetValue(Content) ?? ContentFolder.For("en"))));
}
