using System.Text.RegularExpressions;

namespace Detente.Cli.Eval.Peers;

/// <summary>
/// Multinomial logistic regression on words and pairs of words, trained by stochastic gradient descent with a step size for each weight (Duchi et al. 2011).
/// What anybody would try first. The order of training is seeded.
/// </summary>
internal sealed partial class BagOfWords
{
    private const int Epochs = 12;
    private const double Step = 0.3;
    private const double Decay = 1e-5;

    private readonly Dictionary<string, int> _features = [];
    private readonly int _labels;
    private readonly float[] _weights;

    private BagOfWords(List<(string Text, int Label)> samples, int labels)
    {
        _labels = labels;
        foreach (var (feature, count) in samples.SelectMany(sample => Features(sample.Text).Distinct()).CountBy(feature => feature))
            if (count > 1)
                _features[feature] = _features.Count + 1;
        _weights = new float[(_features.Count + 1) * labels];
    }

    /// <param name="balanced">Whether each label weighs the same, however rare it is.</param>
    public static BagOfWords Train(IEnumerable<(string Text, int Label)> samples, int labels, bool balanced)
    {
        var all = samples.ToList();
        var model = new BagOfWords(all, labels);
        model.Fit(all, balanced);
        return model;
    }

    public int Classify(string text)
    {
        var scores = Probabilities(Encode(text));
        return Array.IndexOf(scores, scores.Max());
    }

    private void Fit(List<(string Text, int Label)> samples, bool balanced)
    {
        var inputs = samples.Select(sample => Encode(sample.Text)).ToArray();
        var counts = samples.CountBy(sample => sample.Label).ToDictionary();
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var squares = new float[_weights.Length];
        var random = new Random(7);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var (input, label) = (inputs[index], samples[index].Label);
                var share = balanced ? samples.Count / (double)(counts.Count * counts[label]) : 1;
                var wrong = Probabilities(input);
                wrong[label] -= 1;
                Learn(input, wrong, share, squares);
            }
        }
    }

    private void Learn(int[] input, double[] wrong, double share, float[] squares)
    {
        var size = 1 / Math.Sqrt(input.Length);
        foreach (var feature in input)
            for (var label = 0; label < _labels; label++)
            {
                var at = (feature * _labels) + label;
                var gradient = (share * wrong[label] * size) + (Decay * _weights[at]);
                squares[at] += (float)(gradient * gradient);
                _weights[at] -= (float)(Step * gradient / (Math.Sqrt(squares[at]) + 1e-6));
            }
    }

    private double[] Probabilities(int[] input)
    {
        var scores = new double[_labels];
        var size = 1 / Math.Sqrt(input.Length);
        foreach (var feature in input)
            for (var label = 0; label < _labels; label++)
                scores[label] += size * _weights[(feature * _labels) + label];
        var (highest, sum) = (scores.Max(), 0.0);
        for (var label = 0; label < _labels; label++)
            sum += scores[label] = Math.Exp(scores[label] - highest);
        for (var label = 0; label < _labels; label++)
            scores[label] /= sum;
        return scores;
    }

    // Feature 0 is in every text: it learns how frequent each label is.
    private int[] Encode(string text) =>
        [0, .. Features(text).Distinct().Select(feature => _features.GetValueOrDefault(feature)).Where(feature => feature > 0)];

    private static IEnumerable<string> Features(string text)
    {
        string? last = null;
        foreach (var word in Token().Matches(text).Select(match => match.Value.ToLowerInvariant()))
        {
            yield return word;
            if (last is not null)
                yield return $"{last} {word}";
            last = word;
        }
    }

    [GeneratedRegex(@"[\w'’]+|[!?]+")]
    private static partial Regex Token();
}
