namespace Detente.Cli.Eval.Swaps;

/// <summary>A change to what somebody writes that must not change how they are read.</summary>
/// <param name="Pairs">The texts to compare, made of one text; none where it has nothing to change.</param>
internal sealed record Swap(string Name, Func<string, IEnumerable<(string One, string Other)>> Pairs)
{
    /// <summary>Rewrites the text itself.</summary>
    public static Swap Of(string name, Func<string, string> change) =>
        new(name, text => change(text) is var other && other != text ? [(text, other)] : []);

    /// <summary>Says who speaks, once as <paramref name="usual"/> and once as each of the others.</summary>
    public static Swap Said(string name, string sentence, string usual, params string[] others) =>
        new(name, text => others.Select(other => (Said(text, sentence, usual), Said(text, sentence, other))));

    private static string Said(string text, string sentence, string who)
    {
        var end = text.TrimEnd();
        var stop = end.Length == 0 || char.IsPunctuation(end[^1]) ? "" : ".";
        return $"{end}{stop} {string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, who)}";
    }
}
