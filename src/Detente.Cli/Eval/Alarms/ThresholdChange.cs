using System.Globalization;
using Detente.Desk.Alerts;
using Detente.Engine.Text;

namespace Detente.Cli.Eval.Alarms;

/// <summary>Reads what <c>--set</c> says, such as <c>lead.risk=0.6</c>.</summary>
internal static class ThresholdChange
{
    private const string Form = "--set takes TIER.VALUE=…: hint, lead or page; temperature, risk, cool-down (minutes) or waits (true or false)";

    /// <summary>The policy with every change; null where there is none.</summary>
    public static AlertPolicy? Of(AlertPolicy policy, IReadOnlyCollection<string> settings) =>
        settings.Count == 0 ? null : settings.Aggregate(policy, Change);

    private static AlertPolicy Change(AlertPolicy policy, string setting)
    {
        if (setting.Split('=', 2) is not [var place, var value] || place.Split('.', 2) is not [var name, var what] || !Spelling.TryParse(name, out AlertTier tier))
            throw new UsageException($"\"{setting}\": {Form}");
        var change = (what, Number(value), bool.TryParse(value, out var waits)) switch
        {
            ("temperature", { } number, _) => new RuleChange { Temperature = number },
            ("risk", { } number, _) => new RuleChange { Risk = number },
            ("cool-down", { } number, _) => new RuleChange { CoolDown = number },
            ("waits", _, true) => new RuleChange { WaitsOneTurn = waits },
            _ => throw new UsageException($"\"{setting}\": {Form}"),
        };
        return change.Problem() is { } problem
            ? throw new UsageException($"\"{setting}\": {what} {problem.Rule}")
            : policy.With(tier, change.To(policy.Of(tier)));
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
