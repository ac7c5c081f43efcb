using System.CommandLine;
using Detente.Cli.Lint;

var root = new RootCommand("Détente reads customer conversations: what is felt and said, with evidence, and what to do next.")
{
    LintCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
