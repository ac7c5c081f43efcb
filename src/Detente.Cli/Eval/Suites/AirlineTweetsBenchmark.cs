using Detente.Cli.Eval.Data;
using Detente.Cli.Eval.Measures;
using Detente.Engine.Conversation;
using Detente.Engine.Reading;

namespace Detente.Cli.Eval.Suites;

/// <summary>Twitter US Airline Sentiment (Crowdflower 2015): negative, neutral or positive.</summary>
internal sealed class AirlineTweetsBenchmark : IBenchmark
{
    public string Name => "airline-tweets";

    public string About => "Twitter US Airline Sentiment: negative, neutral or positive";

    public string? Missing(EvalSources sources) =>
        Table.Find(sources.In("airline-tweets"), ".csv") is null ? $"{sources.In("airline-tweets", "Tweets.csv")} (--data DIR)" : null;

    public BenchmarkResult Run(EvalSources sources)
    {
        var file = Table.Find(sources.In("airline-tweets"), ".csv")!;
        var tweets = Table.Read(file).AsParallel().AsOrdered().Select(row => Read(row, file, sources)).ToList();
        var (heat, words) = (new Paired(), new Paired());
        foreach (var tweet in tweets)
        {
            heat.Add(tweet.Id, tweet.Heat, tweet.Sentiment == "negative" ? 1 : 0);
            words.Add(tweet.Id, -sources.Vader.Compound(tweet.Text), tweet.Sentiment == "negative" ? 1 : 0);
        }

        return new(
            [
                Row.Of("heat of negative tweets, AUC", heat.Area(), tweets.Count).Against("VADER", words.Area()),
                Row.Of("sentiment, macro F1", MacroF1(tweets, tweet => tweet.Told), tweets.Count)
                    .Against("majority", MacroF1(tweets, _ => tweets.CountBy(tweet => tweet.Sentiment).MaxBy(pair => pair.Value).Key))
                    .Against("VADER", MacroF1(tweets, tweet => sources.Vader.IsNegative(tweet.Text) ? "negative" : sources.Vader.IsPositive(tweet.Text) ? "positive" : "neutral")),
            ],
            [.. tweets.Where(tweet => tweet.Told != tweet.Sentiment).Select(tweet => new Mistake(tweet.Sentiment, $"read as {tweet.Told}: {tweet.Text}"))]);
    }

    private static IMeasure MacroF1(List<Tweet> tweets, Func<Tweet, string> told)
    {
        var counts = new LabelCounts(["negative", "neutral", "positive"]);
        foreach (var tweet in tweets)
            foreach (var label in counts.Labels)
                counts.Add(tweet.Id, label, told(tweet) == label, tweet.Sentiment == label);
        return counts.MacroF1(counts.Labels);
    }

    private static Tweet Read(Dictionary<string, string> row, string file, EvalSources sources)
    {
        if (!row.TryGetValue("text", out var text) || !row.TryGetValue("airline_sentiment", out var sentiment))
            throw new UsageException($"{file}: the first line must name the columns airline_sentiment and text");
        var reading = sources.ReadAlone(text).Reading;
        return new(row.GetValueOrDefault("tweet_id", text), text, sentiment, reading.Heat, Told(reading));
    }

    private static string Told(TurnReading reading) => reading.Emotion!.Value switch
    {
        { IsUpset: true } => "negative",
        { Label: EmotionLabel.Satisfied or EmotionLabel.Relieved } => "positive",
        _ => "neutral",
    };

    private sealed record Tweet(string Id, string Text, string Sentiment, double Heat, string Told);
}
