using System.Collections.Frozen;
using System.Collections.Immutable;
using Detente.Content.Yaml;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Reading;
using Detente.Engine.Text;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Loading;

/// <summary>Reads a cue, technique, pitfall or emotion.</summary>
internal sealed class DefinitionReader(FileReader reader, DefinitionKind kind)
{
    private double GreatestWeight => kind == DefinitionKind.Emotion ? 3 : 1;

    public Definition? Read()
    {
        if (reader.Map(reader.File.Root, "a definition") is not { } map)
            return null;
        var definition = new Definition(kind, reader.IdAsFileName(map))
        {
            Name = map.Required("name"),
            Why = map.Required("why"),
            Source = map.Required("source"),
            Severity = map.Name<Severity>("severity") ?? Severity.Info,
            Weight = map.Number("weight", 0, GreatestWeight) ?? 0.85,
            Heat = map.Number("heat", -100, 100) ?? 0,
            Feeds = ReadFeeds(map),
            Detector = map.Text("detector"),
            Patterns = map.Items("patterns", ReadPattern),
            Except = map.Texts("except"),
            ExceptSentence = map.Texts("except-sentence"),
            UnlessTurn = map.Texts("unless-turn"),
            When = map.Texts("when"),
            Scopes = ReadScopes(map) ?? Scopes.All,
            AtLeast = (int)(map.Number("at-least", 1, 20) ?? 1),
            Fixes = map.Texts("fixes"),
            Matches = ReadExamples(map, "matches"),
            Ignores = ReadExamples(map, "ignores"),
        };
        map.End();
        return reader.Placed(map.Node, definition);
    }

    private static FrozenDictionary<EmotionLabel, double> ReadFeeds(YamlMap map)
    {
        var feeds = new Dictionary<EmotionLabel, double>();
        foreach (var (key, value) in map.Pairs("feeds"))
        {
            var name = key.ToString();
            if (!Spelling.TryParse(name, out EmotionLabel label))
                map.File.Report(key, $"\"{name}\" is not an emotion{Nearest.Hint(name, Spelling.All<EmotionLabel>())}");
            else if (new YamlMap(map.File, new YamlMappingNode(key, value)).Number(name, 0, 3) is { } intensity)
                feeds[label] = intensity;
        }

        return feeds.ToFrozenDictionary();
    }

    private PatternSource? ReadPattern(YamlNode item)
    {
        if (item is YamlScalarNode { Value: { Length: > 0 } say })
            return reader.Placed(item, new PatternSource(say));
        if (reader.Map(item, "a pattern") is not { } map)
            return null;
        var pattern = new PatternSource(map.Required("say"))
        {
            Weight = map.Number("weight", 0, GreatestWeight),
            When = map.Texts("when"),
            Scopes = ReadScopes(map),
        };
        map.End();
        return reader.Placed(item, pattern);
    }

    private static Scopes? ReadScopes(YamlMap map) => map.Has("scopes")
        ? map.Names<Scopes>("scopes").Aggregate(Scopes.None, (all, scope) => all | scope)
        : null;

    private ImmutableArray<Example> ReadExamples(YamlMap map, string key)
    {
        var examples = new ExampleReader(reader);
        return map.Items(key, examples.Read);
    }
}
