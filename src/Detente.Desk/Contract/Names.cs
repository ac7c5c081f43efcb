using System.Text.Json;

namespace Detente.Desk.Contract;

/// <summary>The names of the fields in answers, encoded once.</summary>
internal static class Names
{
    public static readonly JsonEncodedText Conversation = JsonEncodedText.Encode("conversation");
    public static readonly JsonEncodedText Turn = JsonEncodedText.Encode("turn");
    public static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
    public static readonly JsonEncodedText Emotion = JsonEncodedText.Encode("emotion");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Intensity = JsonEncodedText.Encode("intensity");
    public static readonly JsonEncodedText Temperature = JsonEncodedText.Encode("temperature");
    public static readonly JsonEncodedText Risk = JsonEncodedText.Encode("risk");
    public static readonly JsonEncodedText Stage = JsonEncodedText.Encode("stage");
    public static readonly JsonEncodedText Band = JsonEncodedText.Encode("band");
    public static readonly JsonEncodedText Findings = JsonEncodedText.Encode("findings");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Spans = JsonEncodedText.Encode("spans");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    public static readonly JsonEncodedText Quote = JsonEncodedText.Encode("quote");
    public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Why = JsonEncodedText.Encode("why");
    public static readonly JsonEncodedText Fix = JsonEncodedText.Encode("fix");
    public static readonly JsonEncodedText Details = JsonEncodedText.Encode("details");
    public static readonly JsonEncodedText Notes = JsonEncodedText.Encode("notes");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
    public static readonly JsonEncodedText Tag = JsonEncodedText.Encode("tag");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Span = JsonEncodedText.Encode("span");
    public static readonly JsonEncodedText Commitments = JsonEncodedText.Encode("commitments");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText What = JsonEncodedText.Encode("what");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Owner = JsonEncodedText.Encode("owner");
    public static readonly JsonEncodedText Vague = JsonEncodedText.Encode("vague");
    public static readonly JsonEncodedText Backup = JsonEncodedText.Encode("backup");
    public static readonly JsonEncodedText Advice = JsonEncodedText.Encode("advice");
    public static readonly JsonEncodedText Technique = JsonEncodedText.Encode("technique");
    public static readonly JsonEncodedText Scripts = JsonEncodedText.Encode("scripts");
    public static readonly JsonEncodedText Avoid = JsonEncodedText.Encode("avoid");
    public static readonly JsonEncodedText Verdict = JsonEncodedText.Encode("verdict");
    public static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    public static readonly JsonEncodedText Suggestion = JsonEncodedText.Encode("suggestion");
}
