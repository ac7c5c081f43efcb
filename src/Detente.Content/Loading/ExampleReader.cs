using Detente.Content.Yaml;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Loading;

/// <summary>Reads an example: a text, or a text with the turns before it.</summary>
internal sealed class ExampleReader(FileReader reader)
{
    public Example? Read(YamlNode item)
    {
        if (item is YamlScalarNode { Value: { } text })
            return reader.Placed(item, new Example(text, []));
        if (reader.Map(item, "an example") is not { } map)
            return null;
        if (!map.Has("text"))
        {
            reader.File.Report(item, "an example needs a \"text\"; put quotes around one that holds \": \"");
            return null;
        }

        var example = new Example(map.Required("text"), map.Items("before", node => ReadTurn(map, node)));
        map.End();
        return reader.Placed(item, example);
    }

    private static Turn? ReadTurn(YamlMap map, YamlNode item)
    {
        var (speaker, text) = item switch
        {
            YamlScalarNode { Value: { } line } when line.IndexOf(':') is > 0 and var colon => (line[..colon], line[(colon + 1)..].Trim()),
            // Without quotes, YAML reads "customer: text" as a map of one pair.
            YamlMappingNode { Children.Count: 1 } pair => (pair.Children[0].Key.ToString(), pair.Children[0].Value.ToString()),
            _ => ("", ""),
        };
        if (Spelling.TryParse(speaker.Trim(), out Speaker who))
            return new(who, text);
        map.File.Report(item, $"a turn before is written \"speaker: text\", where the speaker is one of {string.Join(", ", Spelling.All<Speaker>())}");
        return null;
    }
}
