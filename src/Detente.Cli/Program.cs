using System.CommandLine;
using Detente.Cli;
using Detente.Cli.Answers;
using Detente.Cli.Corpora;
using Detente.Cli.Eval;
using Detente.Cli.Lint;
using Detente.Content;
using Detente.Engine.Playbooks;

var engine = new EngineOption();
var root = new RootCommand("Détente reads customer conversations: what is felt and said, with evidence, and what to do next.")
{
    ReadCommand.Create(engine),
    CheckCommand.Create(engine),
    LintCommand.Create(),
    CorpusCommand.Create(),
    EvalCommand.Create(engine),
};
try
{
    var parsed = root.Parse(args);
    var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? 2 : code;
}
catch (Exception e) when (e is UsageException or ContentException or PlaybookException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"detente: {e.Message}");
    return 2;
}
