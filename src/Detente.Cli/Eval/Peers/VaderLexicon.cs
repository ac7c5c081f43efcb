using System.Globalization;

namespace Detente.Cli.Eval.Peers;

/// <summary>Reads <c>vader_lexicon.txt</c> as published: a word, a tab, its mean valence of −4 to 4, and more that is not needed.</summary>
internal static class VaderLexicon
{
    public static Dictionary<string, double> Read(string path)
    {
        var words = new Dictionary<string, double>();
        foreach (var fields in File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length > 1))
            if (double.TryParse(fields[1], CultureInfo.InvariantCulture, out var valence))
                words[fields[0]] = valence;
        return words;
    }
}
