using System.Globalization;
using Detente.Engine.Playbooks;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Loading;

/// <summary>Reads words: lexicons, spellings and the sentiment of single words.</summary>
internal sealed class WordReader(FileReader reader)
{
    public Lexicon? ReadLexicon()
    {
        if (reader.Map(reader.File.Root, "a lexicon") is not { } map)
            return null;
        var lexicon = new Lexicon(reader.IdAsFileName(map), map.Texts("words"));
        map.End();
        return reader.Placed(map.Node, lexicon);
    }

    public IEnumerable<KeyValuePair<string, string>> ReadVariants()
    {
        foreach (var (word, meant) in Pairs())
            yield return new(word.ToString(), meant.ToString());
    }

    public IEnumerable<KeyValuePair<string, double>> ReadValence()
    {
        foreach (var (word, value) in Pairs())
        {
            if (double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var valence) && valence is >= -4 and <= 4)
                yield return new(word.ToString(), valence);
            else
                reader.File.Report(value, $"the sentiment of \"{word}\" must be a number from -4 to 4");
        }
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs() =>
        reader.Map(reader.File.Root, "the file") is { } map ? map.Node.Children : [];
}
