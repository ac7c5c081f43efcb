using System.Collections.Immutable;
using Detente.Content.Loading;
using Detente.Content.Yaml;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Corpora;

/// <summary>Reads one turn and its labels.</summary>
internal sealed class TurnReader(FileReader reader)
{
    private static readonly ImmutableArray<string> CustomerKeys = ["emotion", "intensity", "temperature", "cues"];
    private static readonly ImmutableArray<string> AgentKeys = ["techniques", "pitfalls"];

    public static ImmutableArray<string> OfCustomer { get; } = [.. Vocabulary.Of(DefinitionKind.Cue), .. Vocabulary.Of(DefinitionKind.Emotion)];

    public static ImmutableArray<string> OfAgent { get; } = [.. Vocabulary.Of(DefinitionKind.Technique), .. Vocabulary.Of(DefinitionKind.Pitfall)];

    public CorpusTurn? Turn(YamlNode node)
    {
        if (reader.Map(node, "a turn") is not { } map)
            return null;
        if (map.Has("customer"))
            return Labelled(map, Speaker.Customer, map.Required("customer"));
        if (map.Has("agent"))
            return Labelled(map, Speaker.Agent, map.Required("agent"));
        reader.File.Report(node, "a turn needs \"customer\" or \"agent\" with what was said");
        return null;
    }

    /// <summary>What another annotator says of the same turn: labels without the text.</summary>
    public CorpusTurn? Again(YamlNode node, CorpusTurn first)
    {
        if (reader.Map(node, "a turn") is not { } map)
            return null;
        var customers = first.Speaker == Speaker.Customer;
        if ((customers ? AgentKeys : CustomerKeys).FirstOrDefault(map.Has) is { } wrong)
        {
            reader.File.Report(node, $"\"{wrong}\" cannot stand here: the turn is the {Spelling.Of(first.Speaker)}'s (\"{first.Text}\")");
            return null;
        }

        if (customers && !(map.Has("emotion") && map.Has("temperature")))
            reader.File.Report(node, "a customer's turn needs \"emotion\" and \"temperature\"");
        return Labelled(map, first.Speaker, first.Text);
    }

    public TextSpan Span(YamlNode at, string id, string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0 || quote.Length == 0)
            reader.File.Report(at, $"the quote of \"{id}\" is not in the turn's text: \"{quote}\"");
        return new(Math.Max(0, start), Math.Max(0, start) + quote.Length);
    }

    private CorpusTurn Labelled(YamlMap map, Speaker speaker, string text)
    {
        var turn = speaker == Speaker.Customer ? Customer(map, text) : Agent(map, text);
        map.End();
        return reader.Placed(map.Node, turn);
    }

    private CorpusTurn Customer(YamlMap map, string text) => new(Speaker.Customer, text)
    {
        Emotion = map.Name<EmotionLabel>("emotion") is { } label ? new(label, map.Number("intensity", 0, 3) ?? 0) : null,
        Temperature = map.Number("temperature", 0, 100),
        Stage = map.Name<Stage>("stage"),
        Labels = Labels(map, "cues", text, Vocabulary.Of(DefinitionKind.Cue)),
        NearMisses = Labels(map, "not", text, OfCustomer),
    };

    private CorpusTurn Agent(YamlMap map, string text) => new(Speaker.Agent, text)
    {
        Stage = map.Name<Stage>("stage"),
        Labels = [
            .. Labels(map, "techniques", text, Vocabulary.Of(DefinitionKind.Technique)),
            .. Labels(map, "pitfalls", text, Vocabulary.Of(DefinitionKind.Pitfall))],
        NearMisses = Labels(map, "not", text, OfAgent),
    };

    private ImmutableArray<CorpusLabel> Labels(YamlMap map, string key, string text, ImmutableArray<string> known)
    {
        var labels = ImmutableArray.CreateBuilder<CorpusLabel>();
        foreach (var (name, quotes) in map.Pairs(key))
        {
            var id = name.ToString();
            if (known.Contains(id))
                labels.Add(new(id, [.. Quotes(quotes).Select(quote => Span(quotes, id, text, quote))]));
            else
                reader.File.Report(name, $"\"{id}\" is not one of {string.Join(", ", known)}{Nearest.Hint(id, known)}");
        }

        return labels.DrainToImmutable();
    }

    private static IEnumerable<string> Quotes(YamlNode quotes) =>
        quotes is YamlSequenceNode list ? list.Children.Select(item => item.ToString()) : [quotes.ToString()];
}
