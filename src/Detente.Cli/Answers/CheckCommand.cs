using System.CommandLine;
using Detente.Cli.Input;

namespace Detente.Cli.Answers;

/// <summary><c>detente check [FILE|-]</c></summary>
internal static class CheckCommand
{
    public static Command Create(EngineOption engine)
    {
        var input = new InputOptions();
        var command = new Command("check", "Check drafted replies before they are sent. Each conversation has a \"draft\".") { engine.Content };
        input.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var file = input.Open(parsed);
            var run = new AnswerRun(new CheckAnswer(engine.Load(parsed)), file, input.KeepGoing(parsed));
            return await ProgressBar.ShowAsync(file, advance => run.RunAsync(advance, cancellationToken));
        });
        return command;
    }
}
