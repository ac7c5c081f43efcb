using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Detente.Engine.Conversation;
using Detente.Engine.Drafting;
using Detente.Engine.Guidance;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Desk.Contract;

/// <summary>Writes the contract's answers. Every method writes one JSON value.</summary>
public static class ContractWriter
{
    /// <summary>Leaves everything but quotes, backslashes and control characters as it is; for JSON that is served as JSON.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A turn's answer, as <c>detente read</c> gives it.</summary>
    public static void WriteTurn(Utf8JsonWriter json, string conversation, TurnResult result)
    {
        var (reading, state) = (result.Reading, result.State);
        json.WriteStartObject();
        json.WriteText(Names.Conversation, conversation);
        json.WriteNumber(Names.Turn, result.Index);
        json.WriteName(Names.Speaker, result.Turn.Speaker);
        if (reading.Emotion is { } emotion)
            WriteEmotion(json, emotion);
        json.WriteNumber(Names.Temperature, state.Temperature.Value);
        json.WriteNumber(Names.Risk, state.Risk.Value);
        json.WriteName(Names.Stage, state.Stage);
        json.WriteName(Names.Band, state.Temperature.Band);
        WriteFindings(json, reading.Findings, fixes: false);
        WriteDetails(json, reading.Details);
        WriteCommitments(json, reading.Commitments);
        json.WriteStartArray(Names.Backup);
        foreach (var reason in state.Backup)
            json.WriteStringValue(WireNames<BackupReason>.Of(reason));
        json.WriteEndArray();
        if (result.Advice is { } advice)
            WriteAdvice(json, advice);
        WriteNotes(json, reading.Notes);
        json.WriteEndObject();
    }

    /// <summary>A draft's answer, as <c>detente check</c> gives it.</summary>
    public static void WriteCheck(Utf8JsonWriter json, string conversation, DraftCheck check)
    {
        json.WriteStartObject();
        json.WriteText(Names.Conversation, conversation);
        json.WriteName(Names.Verdict, check.Verdict);
        json.WriteNumber(Names.Score, check.Score);
        WriteFindings(json, check.Findings, fixes: true);
        WriteCommitments(json, check.Commitments);
        if (check.Suggestion is { } suggestion)
            json.WriteText(Names.Suggestion, suggestion);
        else
            json.WriteNull(Names.Suggestion);
        WriteNotes(json, check.Notes);
        json.WriteEndObject();
    }

    private static void WriteEmotion(Utf8JsonWriter json, Emotion emotion)
    {
        json.WriteStartObject(Names.Emotion);
        json.WriteName(Names.Label, emotion.Label);
        json.WriteNumber(Names.Intensity, emotion.Intensity);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, ImmutableArray<Finding> findings, bool fixes)
    {
        json.WriteStartArray(Names.Findings);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteName(Names.Kind, finding.Kind);
            json.WriteText(Names.Id, finding.Id);
            WriteEvidence(json, finding.Spans);
            json.WriteNumber(Names.Confidence, Math.Round(finding.Confidence, 2));
            json.WriteName(Names.Severity, finding.Severity);
            json.WriteText(Names.Why, finding.Why);
            if (fixes && finding.Fix is { } fix)
                json.WriteText(Names.Fix, fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ImmutableArray<Evidence> spans)
    {
        json.WriteStartArray(Names.Spans);
        foreach (var evidence in spans)
        {
            json.WriteStartObject();
            json.WriteNumber(Names.Start, evidence.Span.Start);
            json.WriteNumber(Names.End, evidence.Span.End);
            json.WriteText(Names.Quote, evidence.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Only where there is something to tell.</summary>
    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<Note> notes)
    {
        if (notes.IsEmpty)
            return;
        json.WriteStartArray(Names.Notes);
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteText(Names.Code, note.Code);
            json.WriteText(Names.Text, note.Text);
            if (note.Language is { } language)
            {
                json.WriteStartObject(Names.Language);
                json.WriteText(Names.Tag, language.Tag);
                json.WriteText(Names.Name, language.Name);
                json.WriteEndObject();
            }

            WriteEvidence(json, note.Spans);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDetails(Utf8JsonWriter json, ImmutableArray<Detail> details)
    {
        json.WriteStartArray(Names.Details);
        foreach (var detail in details)
        {
            json.WriteStartObject();
            json.WriteName(Names.Kind, detail.Kind);
            json.WriteText(Names.Value, detail.Value);
            WriteSpan(json, detail.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCommitments(Utf8JsonWriter json, ImmutableArray<Commitment> commitments)
    {
        json.WriteStartArray(Names.Commitments);
        foreach (var commitment in commitments)
        {
            json.WriteStartObject();
            json.WriteText(Names.Text, commitment.Text);
            WriteSpan(json, commitment.Span);
            json.WriteText(Names.What, commitment.What);
            if (commitment.Due is { } due)
                json.WriteString(Names.Due, due.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
            else
                json.WriteNull(Names.Due);
            json.WriteText(Names.Owner, commitment.Owner);
            json.WriteBoolean(Names.Vague, commitment.Vague);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAdvice(Utf8JsonWriter json, Advice advice)
    {
        json.WriteStartObject(Names.Advice);
        json.WriteText(Names.Technique, advice.Technique);
        json.WriteText(Names.Why, advice.Why);
        WriteTexts(json, Names.Scripts, advice.Scripts);
        WriteTexts(json, Names.Avoid, advice.Avoid);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteText(text);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject(Names.Span);
        json.WriteNumber(Names.Start, span.Start);
        json.WriteNumber(Names.End, span.End);
        json.WriteEndObject();
    }

    private static void WriteName<T>(this Utf8JsonWriter json, JsonEncodedText name, T value)
        where T : struct, Enum =>
        json.WriteString(name, WireNames<T>.Of(value));
}
