using System.Collections.Frozen;

namespace Detente.Engine.Playbooks;

/// <summary>How a conversation's temperature follows its turns, and what tells that it will escalate: numbers fitted to labelled conversations.</summary>
public sealed record Forecast
{
    /// <summary>0 to 100: what is assumed before the first word. Nobody writes to support for pleasure.</summary>
    public double Arrival { get; init; } = 25;

    /// <summary>0 to 1: how far the temperature follows a turn that is hotter than what came before.</summary>
    public double Rise { get; init; } = 0.85;

    /// <summary>0 to 1: how far it follows a cooler one. People heat up fast and cool down slowly.</summary>
    public double Fall { get; init; } = 0.5;

    /// <summary>0 to 1: how far it follows a cooler one in which the customer thanks, accepts or softens.</summary>
    public double Ease { get; init; } = 0.8;

    /// <summary>The log odds of escalation where nothing tells for or against it.</summary>
    public double Base { get; init; } = -3.4;

    /// <summary>What each sign adds to the log odds, by the names of <c>docs/reference/forecast.md</c>.</summary>
    public FrozenDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>
    {
        ["temperature"] = 4.5,
        ["trend"] = 1,
        ["hot-streak"] = 1.2,
        ["refusals"] = 1.5,
        ["open-question"] = 0.2,
        ["error-pitfalls"] = 1.2,
        ["other-pitfalls"] = 0.4,
        ["heard"] = -0.3,
        ["given"] = -0.3,
        ["behaviour"] = 1,
        ["threats"] = 1.2,
        ["sourness"] = 0.8,
        ["kindness"] = -1.6,
    }.ToFrozenDictionary();
}
