using System.Collections.Frozen;
using System.Globalization;
using Detente.Engine.Playbooks;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Loading;

/// <summary>Reads the numbers of the forecast, which training writes.</summary>
internal sealed class ForecastReader(FileReader reader)
{
    public Forecast? Read()
    {
        if (reader.Map(reader.File.Root, "a forecast") is not { } map)
            return null;
        var forecast = new Forecast();
        forecast = forecast with
        {
            Arrival = map.Number("arrival", 0, 100) ?? forecast.Arrival,
            Rise = map.Number("rise", 0, 1) ?? forecast.Rise,
            Fall = map.Number("fall", 0, 1) ?? forecast.Fall,
            Ease = map.Number("ease", 0, 1) ?? forecast.Ease,
            Base = map.Number("base", -100, 100) ?? forecast.Base,
            Weights = map.Has("weights") ? Weights(map.Pairs("weights")) : forecast.Weights,
        };
        map.End();
        return forecast;
    }

    private FrozenDictionary<string, double> Weights(IEnumerable<KeyValuePair<YamlNode, YamlNode>> pairs)
    {
        var weights = new Dictionary<string, double>();
        foreach (var (sign, value) in pairs)
            if (double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                weights[sign.ToString()] = weight;
            else
                reader.File.Report(value, $"the weight of \"{sign}\" must be a number");
        return weights.ToFrozenDictionary();
    }
}
