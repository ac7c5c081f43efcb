using Detente.Engine.Reading;

namespace Detente.Cli.Eval.Judged;

/// <summary>The words that a finding rests on.</summary>
internal static class Quotes
{
    public static string Of(TurnReading reading, string id) =>
        $"\"{string.Join("\" \"", reading.Findings.Where(finding => finding.Id == id).SelectMany(finding => finding.Spans).Select(span => span.Quote))}\"";
}
