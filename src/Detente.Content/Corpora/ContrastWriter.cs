using System.Globalization;
using Detente.Engine.Conversation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Detente.Content.Corpora;

/// <summary>Writes contrast items as <see cref="CorpusLoader.LoadContrasts"/> reads them. Items may be written one after the other into one file.</summary>
public static class ContrastWriter
{
    /// <param name="item">What no file could hold is left out: a turn of another speaker than customer and agent, and a turn before that has no words.</param>
    /// <param name="why">What a person noted; nobody but people reads it.</param>
    public static void Write(TextWriter to, ContrastItem item, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var yaml = new Emitter(to, new EmitterSettings().WithBestWidth(int.MaxValue));
        yaml.Emit(new StreamStart());
        yaml.Emit(new DocumentStart(null, null, isImplicit: true));
        yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        yaml.Emit(new MappingStart());
        Pair(yaml, "id", item.Id);
        Plain(yaml, "of", item.Of);
        if (item.Of == ContrastItem.Temperature)
            Plain(yaml, "temperature", item.Turn.Temperature!.Value.ToString("0.#", CultureInfo.InvariantCulture));
        else
            Plain(yaml, "holds", item.Holds ? "true" : "false");
        WriteBefore(yaml, [.. item.Before.Where(CanBeWritten)]);
        Pair(yaml, "text", item.Turn.Text);
        if (item.Turn.Labels.Concat(item.Turn.NearMisses).FirstOrDefault(label => label.Id == item.Of) is { Spans: [var span, ..] })
            Pair(yaml, "quote", span.Of(item.Turn.Text));
        if (!string.IsNullOrWhiteSpace(why))
            Pair(yaml, "why", why);
        yaml.Emit(new MappingEnd());
        yaml.Emit(new SequenceEnd());
        yaml.Emit(new DocumentEnd(isImplicit: true));
        yaml.Emit(new StreamEnd());
    }

    private static void WriteBefore(Emitter yaml, CorpusTurn[] before)
    {
        if (before.Length == 0)
            return;
        yaml.Emit(new Scalar("before"));
        yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var turn in before)
        {
            yaml.Emit(new MappingStart());
            Pair(yaml, turn.Speaker == Speaker.Customer ? "customer" : "agent", turn.Text);
            yaml.Emit(new MappingEnd());
        }

        yaml.Emit(new SequenceEnd());
    }

    private static bool CanBeWritten(CorpusTurn turn) =>
        turn.Speaker is Speaker.Customer or Speaker.Agent && !string.IsNullOrWhiteSpace(turn.Text);

    private static void Plain(Emitter yaml, string key, string value)
    {
        yaml.Emit(new Scalar(key));
        yaml.Emit(new Scalar(value));
    }

    /// <summary>In quotes, so that nothing in it can be taken for a sign of the format.</summary>
    private static void Pair(Emitter yaml, string key, string value)
    {
        yaml.Emit(new Scalar(key));
        yaml.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
    }
}
