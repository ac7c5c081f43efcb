using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Training.Forecasts;

/// <summary>Chooses how the temperature follows the turns: what comes nearest to what annotators gave.</summary>
internal static class TemperatureFit
{
    public static Forecast Fit(Forecast start, List<ReadConversation> conversations, TextWriter output)
    {
        // What is assumed before the first word stays: people who write for the corpus come angrier than those who order a pizza.
        var tried = from rise in new[] { 0.6, 0.7, 0.8, 0.9, 1 }
                    from fall in new[] { 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8 }
                    from ease in new[] { 0.6, 0.7, 0.8, 0.9, 1 }
                    select start with { Rise = rise, Fall = fall, Ease = ease };
        var best = tried.AsParallel().AsOrdered().Select(forecast => (Forecast: forecast, Error: Error(forecast, conversations))).MinBy(pair => pair.Error);
        output.WriteLine($"temperature: off by {Error(start, conversations):0.00} before, {best.Error:0.00} after the fit: rise {best.Forecast.Rise}, fall {best.Forecast.Fall}, ease {best.Forecast.Ease}");
        return best.Forecast;
    }

    private static double Error(Forecast forecast, List<ReadConversation> conversations)
    {
        var fold = new TemperatureFold(forecast);
        var (sum, count) = (0.0, 0);
        foreach (var conversation in conversations)
        {
            var temperature = new Temperature(forecast.Arrival);
            foreach (var (labelled, result) in conversation.Labelled.Turns.Zip(conversation.Results))
            {
                temperature = labelled.Speaker == Speaker.Customer ? fold.AfterCustomer(temperature.Value, result.Reading) : TemperatureFold.AfterAgent(temperature, result.Reading);
                if (labelled.Temperature is { } truly)
                    (sum, count) = (sum + Math.Abs(temperature.Value - truly), count + 1);
            }
        }

        return sum / count;
    }
}
