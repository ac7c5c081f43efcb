using Detente.Cli.Input;

namespace Detente.Cli.Answers;

/// <summary>Answers a whole input on standard output. A bad line ends it with exit code 2, unless it is to keep going.</summary>
internal sealed class AnswerRun(IAnswer answer, InputFile input, bool keepGoing)
{
    private readonly AnswerPipeline _pipeline = new(answer);
    private int _bad;

    public async Task<int> RunAsync(Action advance, CancellationToken cancellationToken)
    {
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 128 * 1024);
        await using var answers = _pipeline.RunAsync(input, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = answers.MoveNextAsync();
            // Who waits at the other end of a pipe gets what there is.
            if (!next.IsCompleted)
                await output.FlushAsync(cancellationToken);
            if (!await next)
                break;
            if (answers.Current.Problem is { } problem)
            {
                await output.FlushAsync(cancellationToken);
                await Console.Error.WriteLineAsync($"detente: {input.Name}:{answers.Current.Line}: {problem}");
                if (!keepGoing)
                    return 2;
                _bad++;
                continue;
            }

            await output.WriteAsync(answers.Current.Output!.WrittenMemory, cancellationToken);
            _pipeline.Return(answers.Current);
            advance();
        }

        if (_bad > 0)
            await Console.Error.WriteLineAsync($"detente: {input.Name}: {_bad} bad and skipped");
        return 0;
    }
}
