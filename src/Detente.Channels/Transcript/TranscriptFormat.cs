namespace Detente.Channels.Transcript;

public enum TranscriptFormat
{
    /// <summary>Found by looking at the first lines.</summary>
    Auto,

    /// <summary>The contract's JSON, one conversation a line.</summary>
    JsonLines,

    /// <summary><c>Customer: …</c> and <c>Agent: …</c>.</summary>
    Plain,

    /// <summary>WebVTT with voice spans, <c>&lt;v Agent&gt;…</c>.</summary>
    WebVtt,

    /// <summary>A table with a speaker and a text column.</summary>
    Csv,
}
