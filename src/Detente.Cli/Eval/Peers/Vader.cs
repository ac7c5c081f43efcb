using System.Collections.Frozen;

namespace Detente.Cli.Eval.Peers;

/// <summary>
/// The published scoring of VADER, plainly: boosters, negation, capitals, "but", exclamation and question marks
/// (Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014).
/// </summary>
internal sealed class Vader(IReadOnlyDictionary<string, double> lexicon)
{
    private const double Boost = 0.293;
    private const double Capitals = 0.733;
    private const double Negation = -0.74;

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(
        "aint", "arent", "cannot", "cant", "couldnt", "darent", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt", "mightnt", "mustnt",
        "neither", "neednt", "never", "none", "nope", "nor", "not", "nothing", "nowhere", "oughtnt", "shant", "shouldnt", "uhuh", "wasnt", "werent",
        "without", "wont", "wouldnt", "rarely", "seldom", "despite");

    private static readonly FrozenDictionary<string, double> Boosters = Words(Boost,
        "absolutely", "amazingly", "awfully", "completely", "considerable", "considerably", "decidedly", "deeply", "effing", "enormous", "enormously",
        "entirely", "especially", "exceptional", "exceptionally", "extreme", "extremely", "fabulously", "flipping", "flippin", "frackin", "fracking",
        "fricking", "frickin", "frigging", "friggin", "fully", "fuckin", "fucking", "fuggin", "fugging", "greatly", "hella", "highly", "hugely",
        "incredible", "incredibly", "intensely", "major", "majorly", "more", "most", "particularly", "purely", "quite", "really", "remarkably", "so",
        "substantially", "thoroughly", "total", "totally", "tremendous", "tremendously", "uber", "unbelievably", "unusually", "utter", "utterly", "very")
        .Concat(Words(-Boost, "almost", "barely", "hardly", "kind of", "kinda", "kindof", "kind-of", "less", "little", "marginal", "marginally", "occasional",
            "occasionally", "partly", "scarce", "scarcely", "slight", "slightly", "somewhat", "sort of", "sorta", "sortof", "sort-of"))
        .ToFrozenDictionary();

    /// <summary>By the threshold that its authors give.</summary>
    public bool IsNegative(string text) => Compound(text) <= -0.05;

    /// <inheritdoc cref="IsNegative"/>
    public bool IsPositive(string text) => Compound(text) >= 0.05;

    /// <summary>The compound score, −1 (most negative) to 1 (most positive).</summary>
    public double Compound(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToArray();
        var lower = Array.ConvertAll(words, word => word.ToLowerInvariant());
        var shouted = words.Count(IsUpper) is var upper && upper > 0 && upper < words.Length;
        var valences = words.Select((_, i) => Valence(words, lower, i, shouted)).ToArray();
        if (Array.IndexOf(lower, "but") is var but and >= 0)
            for (var i = 0; i < valences.Length; i++)
                valences[i] *= i < but ? 0.5 : i > but ? 1.5 : 1;
        var sum = valences.Sum();
        sum += Math.Sign(sum) * Emphasis(text);
        return sum / Math.Sqrt((sum * sum) + 15);
    }

    private double Valence(string[] words, string[] lower, int i, bool shouted)
    {
        if (Boosters.ContainsKey(lower[i]) || (lower[i] == "kind" && i + 1 < lower.Length && lower[i + 1] == "of") || !lexicon.TryGetValue(lower[i], out var valence))
            return 0;
        if (lower[i] == "no" && i + 1 < lower.Length && lexicon.ContainsKey(lower[i + 1]))
            valence = 0;
        if (Before(1) == "no" || Before(2) == "no" || (Before(3) == "no" && Before(1) is "or" or "nor"))
            valence *= Negation;
        if (shouted && IsUpper(words[i]))
            valence += Math.Sign(valence) * Capitals;
        for (var back = 1; back <= 3 && back <= i; back++)
        {
            if (lexicon.ContainsKey(lower[i - back]))
                continue;
            valence += Boosted(words[i - back], lower[i - back], valence, shouted) * (back == 1 ? 1 : back == 2 ? 0.95 : 0.9);
            valence *= Negated(back);
            if (back == 3)
                valence += Pair(3) + Pair(2);
        }

        return Before(1) == "least" && !lexicon.ContainsKey("least") && Before(2) is not ("at" or "very") ? valence * Negation : valence;

        string? Before(int back) => i >= back ? lower[i - back] : null;

        // "kind of", "sort of": as published, they dampen whatever the sign of what they stand before.
        double Pair(int back) => Boosters.GetValueOrDefault($"{lower[i - back]} {lower[i - back + 1]}");

        double Negated(int back)
        {
            var word = lower[i - back];
            if (back > 1 && word == "never" && (Before(1) is "so" or "this" || (back == 3 && Before(2) is "so" or "this")))
                return 1.25;
            if (back > 1 && word == "without" && (Before(1) == "doubt" || (back == 3 && Before(2) == "doubt")))
                return 1;
            return Negations.Contains(word.Replace("'", "", StringComparison.Ordinal)) || word.Contains("n't", StringComparison.Ordinal) ? Negation : 1;
        }
    }

    private static double Boosted(string word, string lower, double valence, bool shouted)
    {
        if (!Boosters.TryGetValue(lower, out var boost))
            return 0;
        if (valence < 0)
            boost = -boost;
        return shouted && IsUpper(word) ? boost + (valence > 0 ? Capitals : -Capitals) : boost;
    }

    private static double Emphasis(string text)
    {
        var (exclamations, questions) = (text.AsSpan().Count('!'), text.AsSpan().Count('?'));
        return (Math.Min(exclamations, 4) * 0.292) + (questions > 3 ? 0.96 : questions > 1 ? questions * 0.18 : 0);
    }

    // Emoticons are words of the lexicon: what would leave one or two characters keeps its punctuation.
    private static string Bare(string word)
    {
        const string Marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
        var bare = word.Replace('’', '\'').Trim(Marks.ToCharArray());
        return bare.Length <= 2 ? word : bare;
    }

    private static bool IsUpper(string word) => word.Any(char.IsLetter) && !word.Any(char.IsLower);

    private static FrozenDictionary<string, double> Words(double boost, params string[] words) => words.ToFrozenDictionary(word => word, _ => boost);
}
