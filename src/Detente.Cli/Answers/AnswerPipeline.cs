using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Detente.Channels.Transcript;
using Detente.Cli.Input;
using Detente.Desk.Contract;

namespace Detente.Cli.Answers;

/// <summary>
/// Answers conversations on all cores and hands the answers out in the order of the input, holding no more than a few
/// conversations at a time.
/// </summary>
internal sealed class AnswerPipeline(IAnswer answer)
{
    private const int LargestKept = 4 * 1024 * 1024;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _idle = [];

    public async IAsyncEnumerable<Answered> RunAsync(InputFile input, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<Task<Answered>>(new BoundedChannelOptions(8 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => FillAsync(input, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var work in queue.Reader.ReadAllAsync(cancellationToken))
                yield return await work;
            await reading;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>Takes an answer's buffer back, to be used again.</summary>
    public void Return(Answered answered)
    {
        if (answered.Output is not { Capacity: <= LargestKept } output)
            return;
        output.ResetWrittenCount();
        _idle.Add(output);
    }

    private async Task FillAsync(InputFile input, ChannelWriter<Task<Answered>> queue, CancellationToken cancellationToken)
    {
        try
        {
            var name = input.Stream is FileStream ? Path.GetFileNameWithoutExtension(input.Name) : "conversation";
            if (input.Format == TranscriptFormat.JsonLines)
                await foreach (var (line, bytes) in JsonLines.ReadAsync(input.Stream, cancellationToken))
                    await queue.WriteAsync(Task.Run(() => Answer(line, ConversationParser.Parse(bytes.Span, $"{name}-{line}")), cancellationToken), cancellationToken);
            else
                await foreach (var imported in TranscriptReader.ReadAsync(input.Stream, input.Format, name, cancellationToken))
                    await queue.WriteAsync(Task.Run(() => Answer(imported.Line, imported.Outcome), cancellationToken), cancellationToken);
            queue.Complete();
        }
        catch (OperationCanceledException)
        {
            queue.Complete();
        }
        catch (Exception e)
        {
            queue.Complete(e);
        }
    }

    private Answered Answer(int line, ParsedConversation parsed)
    {
        if (!parsed.Succeeded)
            return new(line, null, parsed.Problem);
        var output = _idle.TryTake(out var idle) ? idle : new ArrayBufferWriter<byte>(4096);
        return answer.Write(parsed.Conversation, output) is { } problem ? new(line, null, problem) : new(line, output, null);
    }
}
