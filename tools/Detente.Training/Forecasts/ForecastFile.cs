using System.Globalization;
using System.Text;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Training.Forecasts;

/// <summary>Writes the forecast as content that a person can read and change.</summary>
internal static class ForecastFile
{
    public static void Write(string path, Forecast forecast)
    {
        var text = new StringBuilder("# How the temperature follows the turns, and what tells that a conversation will escalate. Fitted by tools/Detente.Training; docs/reference/forecast.md explains the names.\n");
        foreach (var (name, value) in new[] { ("arrival", forecast.Arrival), ("rise", forecast.Rise), ("fall", forecast.Fall), ("ease", forecast.Ease), ("base", forecast.Base) })
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        text.Append("weights:\n");
        foreach (var name in RiskSigns.Names)
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {forecast.Weights[name]}\n");
        File.WriteAllText(path, text.ToString());
    }
}
