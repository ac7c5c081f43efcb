using System.Collections.Immutable;
using System.Text;
using Detente.Content.Corpora;
using Detente.Desk.Conversations;
using Detente.Desk.Disputes;
using Detente.Engine.Text;

namespace Detente.Web.Features.Disputes;

/// <summary>Writes what people agree on as labelled examples. Their names stay in the workspace; customers' words are what it is about.</summary>
internal static class Export
{
    public const string Type = "application/yaml";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static async Task WriteAsync(Stream to, IAsyncEnumerable<Correction> corrections, CancellationToken cancel)
    {
        var none = true;
        await foreach (var correction in corrections.WithCancellation(cancel))
        {
            if (string.IsNullOrWhiteSpace(correction.Turn.Turn.Text))
                continue;
            none = false;
            using var text = new StringWriter { NewLine = "\n" };
            ContrastWriter.Write(text, ItemOf(correction), correction.Note);
            await to.WriteAsync(Utf8.GetBytes(text.ToString()), cancel);
        }

        // An empty file would be no list.
        if (none)
            await to.WriteAsync("[]\n"u8.ToArray(), cancel);
    }

    internal static ContrastItem ItemOf(Correction correction)
    {
        var (said, turn) = (correction.Turn, new CorpusTurn(correction.Turn.Turn.Speaker, correction.Turn.Turn.Text));
        var (of, holds, judged) = correction.Judgement switch
        {
            Judgement.Wrong { Id: var id } => (id, false, turn with { NearMisses = [new(id, Evidence(said, id))] }),
            Judgement.Missing { Id: var id, Span: var span } => (id, true, turn with { Labels = [new(id, [span])] }),
            Judgement.Feeling { Label: var label } => (Spelling.Of(label), true, turn),
            Judgement.Heat { Value: var heat } => (ContrastItem.Temperature, true, turn with { Temperature = heat.Value }),
            var other => throw new InvalidOperationException(other.ToString()),
        };
        return new(correction.Id.ToString(), of, holds, [.. correction.Before.Select(one => new CorpusTurn(one.Speaker, one.Text))], judged);
    }

    private static ImmutableArray<TextSpan> Evidence(TurnRecord said, string id) =>
        [.. said.Reading.Findings.First(finding => finding.Id == id).Spans.Where(evidence => evidence.Span.Length > 0).Select(evidence => evidence.Span)];
}
