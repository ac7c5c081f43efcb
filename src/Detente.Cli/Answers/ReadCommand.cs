using System.CommandLine;
using Detente.Cli.Input;
using Detente.Cli.Pretty;

namespace Detente.Cli.Answers;

/// <summary><c>detente read [FILE|-]</c></summary>
internal static class ReadCommand
{
    public static Command Create(EngineOption engine)
    {
        var input = new InputOptions();
        var output = new Option<string>("--output")
        {
            Description = "\"jsonl\" (one line of JSON per turn) or \"pretty\" (for people: the conversation with its findings painted).",
            DefaultValueFactory = _ => "jsonl",
        };
        output.AcceptOnlyFromAmong("jsonl", "pretty");
        var command = new Command("read", "Read conversations: emotion, cues, techniques and pitfalls with evidence, temperature, risk, and what to do next.")
        {
            output,
            engine.Content,
        };
        input.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var file = input.Open(parsed);
            var loaded = engine.Load(parsed);
            IAnswer answer = parsed.GetValue(output) == "pretty" ? new PrettyAnswer(loaded, Screen.Current) : new ReadAnswer(loaded);
            var run = new AnswerRun(answer, file, input.KeepGoing(parsed));
            return await ProgressBar.ShowAsync(file, advance => run.RunAsync(advance, cancellationToken));
        });
        return command;
    }
}
