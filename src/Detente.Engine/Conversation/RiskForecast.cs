using Detente.Engine.Playbooks;

namespace Detente.Engine.Conversation;

/// <summary>The chance of escalation within the customer's next three turns: a logistic model over <see cref="RiskSigns"/>.</summary>
internal sealed class RiskForecast(Forecast forecast)
{
    private readonly double[] _weights = [.. RiskSigns.Names.Select(name => forecast.Weights.GetValueOrDefault(name))];

    public Risk Of(ConversationState state)
    {
        Span<double> signs = stackalloc double[_weights.Length];
        RiskSigns.Fill(state, signs);
        var score = forecast.Base;
        for (var i = 0; i < signs.Length; i++)
            score += _weights[i] * signs[i];
        return new(1 / (1 + Math.Exp(-score)));
    }
}
