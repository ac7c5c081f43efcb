using Detente.Cli.Input;
using Spectre.Console;

namespace Detente.Cli.Answers;

/// <summary>Shows on standard error how far a file has been read, where a person is watching and the answers go elsewhere.</summary>
internal static class ProgressBar
{
    public static Task<int> ShowAsync(InputFile input, Func<Action, Task<int>> work) =>
        Console.IsErrorRedirected || !Console.IsOutputRedirected || input.Length is not { } length
            ? work(() => { })
            : DrawAsync(input, length, work);

    private static Task<int> DrawAsync(InputFile input, long length, Func<Action, Task<int>> work)
    {
        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Path.GetFileName(input.Name).EscapeMarkup(), maxValue: Math.Max(1, length));
                return work(() => task.Value = input.Stream.Position);
            });
    }
}
