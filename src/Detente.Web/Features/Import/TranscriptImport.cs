using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Detente.Channels.Transcript;
using Detente.Desk.Contract;
using Detente.Desk.Conversations;
using Detente.Desk.Ids;

namespace Detente.Web.Features.Import;

/// <summary>Takes in the conversations of a transcript one after another and tells how far it is.</summary>
internal sealed class TranscriptImport(ConversationDesk desk)
{
    /// <param name="operation">Where given, the same import again goes on where the first stopped.</param>
    public async IAsyncEnumerable<ImportStep> RunAsync(
        WorkspaceId workspace,
        IAsyncEnumerable<ImportedConversation> source,
        string? operation,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var (imported, refused, last) = (0, 0, 0);
        await foreach (var (line, outcome) in source.WithCancellation(cancel))
        {
            last = line;
            if (!outcome.Succeeded)
            {
                refused++;
                yield return new(ImportEvent.Refused, line) { Problem = outcome.Problem };
                continue;
            }

            var steps = Channel.CreateUnbounded<ImportStep>();
            var taking = TakeAsync(workspace, line, Of(outcome.Conversation, operation, line), steps.Writer, cancel);
            await foreach (var step in steps.Reader.ReadAllAsync(cancel))
            {
                imported += step.Event == ImportEvent.Imported ? 1 : 0;
                refused += step.Event == ImportEvent.Refused ? 1 : 0;
                yield return step;
            }

            await taking;
        }

        yield return new(ImportEvent.Finished, last) { Imported = imported, Refused = refused };
    }

    private static ImportConversation Of(ConversationRequest request, string? operation, int line) => new(
        new()
        {
            Channel = request.Info.Channel,
            CustomerName = request.Info.CustomerName,
            AgentName = request.Info.AgentName,
            Locale = request.Info.Locale,
            OperationId = operation is null ? null : $"{operation}/{line}",
        },
        request.Turns);

    private async Task TakeAsync(
        WorkspaceId workspace, int line, ImportConversation import, ChannelWriter<ImportStep> steps, CancellationToken cancel)
    {
        try
        {
            var progress = new Teller(line, steps);
            steps.TryWrite(await desk.ImportAsync(workspace, import, progress, cancel) switch
            {
                ImportResult.Imported done => new(ImportEvent.Imported, line) { Id = done.Id.ToString(), Done = done.Turns, Total = done.Turns },
                ImportResult.Rejected wrong => new(ImportEvent.Refused, line) { Problem = Problem(wrong) },
                var other => throw new InvalidOperationException(other.ToString()),
            });
        }
        finally
        {
            steps.Complete();
        }
    }

    private static string Problem(ImportResult.Rejected wrong) =>
        $"{(wrong.Turn is { } turn ? $"turns[{turn}]." : "")}{wrong.Field}: {wrong.Reason}";

    /// <summary>Tells at once and in order, which the platform's Progress does not promise.</summary>
    private sealed class Teller(int line, ChannelWriter<ImportStep> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            steps.TryWrite(new(ImportEvent.Progress, line) { Done = value.Done, Total = value.Total });
    }
}
