using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;

namespace Detente.Engine.Reading.Emotions;

/// <summary>Weighs what speaks for each emotion: its own patterns, the cues, and the sentiment of words.</summary>
internal static class EmotionReader
{
    private const int Labels = 8;
    private const double Threshold = 0.55;
    private const double Further = 0.35;

    public static Emotion Read(ReadingPass pass)
    {
        Span<double> scores = stackalloc double[Labels];
        Score(pass, scores);
        return Of(scores);
    }

    /// <summary>The emotion for which most speaks; neutral where too little does.</summary>
    public static Emotion Of(ReadOnlySpan<double> scores)
    {
        var winner = 0;
        var score = Threshold;
        for (var label = 1; label < Labels; label++)
            if (scores[label] > score)
                (winner, score) = (label, scores[label]);
        return winner == 0 ? default : new((EmotionLabel)winner, score);
    }

    /// <summary>How much speaks for each label, in steps of intensity.</summary>
    public static void Score(ReadingPass pass, Span<double> scores)
    {
        Span<double> best = stackalloc double[Labels];
        Span<double> sum = stackalloc double[Labels];
        foreach (var match in pass.Matches)
        {
            var definition = pass.Rules.Rules[match.Rule].Definition;
            if (definition.Kind == DefinitionKind.Emotion)
                Count(best, sum, Label(definition.Id), match.Weight);
            else
                foreach (var (label, intensity) in definition.Feeds)
                    Count(best, sum, (int)label, intensity * match.Weight);
        }

        var (good, bad) = Sentiment(pass.Text);
        Count(best, sum, (int)EmotionLabel.Satisfied, good * 0.14);
        Count(best, sum, (int)EmotionLabel.Frustrated, bad * 0.2);
        for (var label = 0; label < Labels; label++)
            scores[label] = best[label] + (Further * Math.Min(2, sum[label] - best[label]));
    }

    /// <summary>The sums of good and of bad valence over words that are not out of scope; a negated good word is bad.</summary>
    public static (double Good, double Bad) Sentiment(TurnText text)
    {
        double good = 0, bad = 0;
        foreach (ref readonly var token in text.Tokens)
        {
            var valence = token.Word.Valence;
            if (valence == 0 || token.Has(TokenFlags.Quoted | TokenFlags.Hypothetical | TokenFlags.Other))
                continue;
            if (token.Has(TokenFlags.Negated))
                valence *= -0.6;
            if (valence > 0)
                good += valence;
            else
                bad -= valence;
        }

        return (good, bad);
    }

    public static int Label(string id) => id switch
    {
        "confused" => (int)EmotionLabel.Confused,
        "anxious" => (int)EmotionLabel.Anxious,
        "disappointed" => (int)EmotionLabel.Disappointed,
        "frustrated" => (int)EmotionLabel.Frustrated,
        "angry" => (int)EmotionLabel.Angry,
        "relieved" => (int)EmotionLabel.Relieved,
        "satisfied" => (int)EmotionLabel.Satisfied,
        _ => (int)EmotionLabel.Neutral,
    };

    private static void Count(Span<double> best, Span<double> sum, int label, double weight)
    {
        best[label] = Math.Max(best[label], weight);
        sum[label] += weight;
    }
}
