using System.Collections.Immutable;
using Detente.Engine.Reading;
using Detente.Engine.Text;

namespace Detente.Web.Components.Screens;

/// <summary>Cuts a text where findings begin and end, so that each piece can be painted.</summary>
internal static class Painting
{
    public static IEnumerable<Segment> Cut(string text, ImmutableArray<Finding> findings)
    {
        var edges = new SortedSet<int> { 0, text.Length };
        foreach (var evidence in findings.SelectMany(finding => finding.Spans))
        {
            edges.Add(Math.Min(evidence.Span.Start, text.Length));
            edges.Add(Math.Min(evidence.Span.End, text.Length));
        }

        var start = 0;
        foreach (var end in edges.Skip(1))
        {
            var piece = new TextSpan(start, end);
            var covering = Enumerable.Range(0, findings.Length)
                .Where(index => findings[index].Spans.Any(evidence => evidence.Span.Contains(piece)))
                .OrderByDescending(index => findings[index].Severity)
                .ToImmutableArray();
            yield return new(piece.Of(text), covering, covering.IsEmpty ? "" : Tone(findings[covering[0]]));
            start = end;
        }
    }

    /// <summary>What helps is good; the rest is as grave as it says.</summary>
    public static string Tone(Finding finding) =>
        finding.Kind == FindingKind.Technique ? "good" : Spelling.Of(finding.Severity);
}
