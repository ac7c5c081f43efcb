using System.Text;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Spectre.Console;

namespace Detente.Cli.Pretty;

/// <summary>Which style says what. Never by colour alone: without it, brackets stand around what is painted.</summary>
internal static class Paint
{
    public static string Of(Band band) => band switch
    {
        Band.Calm => "green",
        Band.Tense => "yellow",
        Band.Heated => "darkorange",
        _ => "red bold",
    };

    public static string Of(Finding finding) => finding.Kind switch
    {
        FindingKind.Technique => "green underline",
        FindingKind.Pitfall => "red underline",
        _ => finding.Severity == Severity.Info ? "blue underline" : "darkorange underline",
    };

    /// <summary>A turn's words in markup, with the evidence painted; where findings overlap, the first one is.</summary>
    public static string Words(string text, IEnumerable<Finding> findings, bool colour)
    {
        var markup = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var (span, finding) in findings.SelectMany(finding => finding.Spans.Select(evidence => (evidence.Span, finding))).OrderBy(pair => pair.Span.Start))
        {
            if (span.Start < at || span.Length == 0)
                continue;
            markup.Append(Safe(text[at..span.Start]));
            var words = Safe(span.Of(text));
            markup.Append(colour ? $"[{Of(finding)}]{words}[/]" : $"[[{words}]]");
            at = span.End;
        }

        return markup.Append(Safe(text[at..])).ToString();
    }

    /// <summary>What somebody else wrote, harmless to a terminal: no control characters, no direction overrides, no half pairs.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' || !(Rune.IsControl(rune) || rune.Value is >= 0x202a and <= 0x202e or >= 0x2066 and <= 0x2069))
                safe.Append(rune.ToString());
            else
                safe.Append(rune.Value is '\t' or '\r' ? " " : "\ufffd");
        }

        return safe.ToString().EscapeMarkup();
    }
}
