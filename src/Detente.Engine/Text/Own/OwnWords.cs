using System.Buffers;

namespace Detente.Engine.Text.Own;

/// <summary>
/// The part of a turn that its speaker has just written. What is left out (quoted messages, signatures, legal notices, pasted code and logs) is blanked, so that
/// the text keeps its length and every offset stays that of the original.
/// </summary>
internal readonly record struct OwnWords(string Text, List<(TextSpan Span, LeftOut Why)>? Others)
{
    /// <summary>Without one of these there is nothing to leave out, and most chat messages have none.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["\n", "\r", "<", "&", ">", "|", "```", "----", "____", "wrote:", "Sent from", "Sent: ", "ERROR", "FATAL", "WARN", "DEBUG", "INFO", "TRACE", "{\"", "{'"], StringComparison.Ordinal);

    public static OwnWords Of(string text)
    {
        var fields = Fields.Any(text);
        if (!fields && !text.AsSpan().ContainsAny(Signs))
            return new(text, null);
        var cover = new Cover(text);
        Markup.Leave(cover);
        if (fields)
            Fields.Leave(cover);
        var lines = cover.Lines();
        Pasted.Leave(cover, lines);
        var end = QuotedTrail.Leave(cover, lines);
        Signature.Leave(cover, lines, end);
        return new(cover.Text, cover.Others);
    }

    /// <summary>Whether a stretch lies in a part that was left out for this reason.</summary>
    public bool Lies(TextSpan span, LeftOut why)
    {
        foreach (var (other, reason) in Others ?? [])
            if (reason == why && other.Contains(span))
                return true;
        return false;
    }
}
