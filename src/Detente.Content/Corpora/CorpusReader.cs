using System.Collections.Immutable;
using Detente.Content.Loading;
using Detente.Content.Yaml;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;
using Detente.Engine.Text;
using YamlDotNet.RepresentationModel;

namespace Detente.Content.Corpora;

/// <summary>Reads the lists of one corpus file, and reports what is not as the format says.</summary>
internal sealed class CorpusReader(YamlFile file)
{
    private static readonly ImmutableArray<string> OfCustomer = [.. Vocabulary.Of(DefinitionKind.Cue), .. Vocabulary.Of(DefinitionKind.Emotion)];
    private static readonly ImmutableArray<string> OfAgent = [.. Vocabulary.Of(DefinitionKind.Technique), .. Vocabulary.Of(DefinitionKind.Pitfall)];

    private readonly FileReader _reader = new(file, new());

    public List<CorpusConversation> Conversations() => All("conversation", map =>
    {
        var conversation = new CorpusConversation(map.Required("id"), map.Name<Channel>("channel") ?? Channel.Chat, map.Items("turns", Turn))
        {
            Trade = map.Required("trade"),
            Styles = map.Texts("styles"),
            Agent = map.Required("agent"),
            Escalates = map.Flag("escalates") ?? false,
        };
        if (conversation.Turns.IsEmpty)
            file.Report(map.Node, "a conversation needs turns");
        return conversation;
    });

    public List<ContrastItem> Contrasts() => All("contrast item", map =>
    {
        var (id, of) = (map.Required("id"), map.Required("of"));
        if (of == ContrastItem.Temperature)
            return TemperatureItem(id, map);
        var holds = map.Flag("holds") ?? false;
        var customer = OfCustomer.Contains(of);
        if (!customer && !OfAgent.Contains(of))
            file.Report(map.Node, $"\"{of}\" is no id of the vocabulary{Nearest.Hint(of, OfCustomer.Concat(OfAgent))}");
        var text = map.Required("text");
        _ = map.Text("why");
        var label = new CorpusLabel(of, map.Text("quote") is { } quote ? [Span(map.Node, of, text, quote)] : []);
        if (holds && label.Spans.IsEmpty && !Spelling.All<EmotionLabel>().Contains(of))
            file.Report(map.Node, "where an id holds, \"quote\" gives the words that carry it");
        var turn = new CorpusTurn(customer ? Speaker.Customer : Speaker.Agent, text);
        return new ContrastItem(id, of, holds, map.Items("before", Turn), holds ? turn with { Labels = [label] } : turn with { NearMisses = [label] });
    });

    public List<ReplyPair> Replies() => All("pair of replies", map => new ReplyPair(
        map.Required("id"), map.Items("before", Turn), map.Required("better"), map.Required("worse"), map.Flag("subtle") ?? false, map.Required("why")));

    public List<DialectPair> Dialects() => All("pair of dialects", map => new DialectPair(
        map.Required("id"), map.Required("dialect"), map.Flag("calm") ?? false, map.Required("standard"), map.Required("text")));

    /// <summary>Another annotator's labels of conversations that are known; those of others are passed over, and those that do not fit are reported and left out.</summary>
    public List<CorpusConversation> Second(IReadOnlyDictionary<string, CorpusConversation> known) => All("conversation", map =>
    {
        var before = file.Problems.Count;
        var (first, at) = (known.GetValueOrDefault(map.Required("id")), 0);
        var escalates = map.Flag("escalates") ?? false;
        var turns = map.Items("turns", node => first is null ? new CorpusTurn(Speaker.Customer, "") : Second(node, first.Turns.ElementAtOrDefault(at++)));
        if (first is not null && turns.Length != first.Turns.Length)
            file.Report(map.Node, $"the conversation \"{first.Id}\" has {first.Turns.Length} turns, and {turns.Length} are labelled");
        return first is null || file.Problems.Count > before ? null : first with { Turns = turns, Escalates = escalates };
    });

    private ContrastItem TemperatureItem(string id, YamlMap map)
    {
        _ = map.Text("why");
        var turn = new CorpusTurn(Speaker.Customer, map.Required("text")) { Temperature = map.Number("temperature", 0, 100) };
        if (turn.Temperature is null)
            file.Report(map.Node, "\"temperature\" says where the conversation stands after the turn");
        return new(id, ContrastItem.Temperature, true, map.Items("before", Turn), turn);
    }

    private List<T> All<T>(string what, Func<YamlMap, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var map in _reader.Maps(what))
        {
            if (read(map) is { } item)
                items.Add(item);
            map.End();
        }

        return items;
    }

    private CorpusTurn? Turn(YamlNode node)
    {
        if (_reader.Map(node, "a turn") is not { } map)
            return null;
        var turn = map.Has("customer") ? Customer(map, map.Required("customer")) : map.Has("agent") ? Agent(map, map.Required("agent")) : null;
        if (turn is null)
            file.Report(node, "a turn needs \"customer\" or \"agent\" with what was said");
        else
            map.End();
        return turn;
    }

    private CorpusTurn? Second(YamlNode node, CorpusTurn? first)
    {
        if (first is null || _reader.Map(node, "a turn") is not { } map)
            return null;
        var turn = first.Speaker == Speaker.Customer ? Customer(map, first.Text) : Agent(map, first.Text);
        map.End();
        return turn;
    }

    private CorpusTurn Customer(YamlMap map, string text)
    {
        var emotion = map.Name<EmotionLabel>("emotion");
        return new(Speaker.Customer, text)
        {
            Emotion = emotion is { } label ? new(label, map.Number("intensity", 0, 3) ?? 0) : null,
            Temperature = map.Number("temperature", 0, 100),
            Stage = map.Name<Stage>("stage"),
            Labels = Labels(map, "cues", text, Vocabulary.Of(DefinitionKind.Cue)),
            NearMisses = Labels(map, "not", text, OfCustomer),
        };
    }

    private CorpusTurn Agent(YamlMap map, string text)
    {
        return new(Speaker.Agent, text)
        {
            Stage = map.Name<Stage>("stage"),
            Labels = [
                .. Labels(map, "techniques", text, Vocabulary.Of(DefinitionKind.Technique)),
                .. Labels(map, "pitfalls", text, Vocabulary.Of(DefinitionKind.Pitfall))],
            NearMisses = Labels(map, "not", text, OfAgent),
        };
    }

    private ImmutableArray<CorpusLabel> Labels(YamlMap map, string key, string text, ImmutableArray<string> known)
    {
        var labels = ImmutableArray.CreateBuilder<CorpusLabel>();
        foreach (var (name, quotes) in map.Pairs(key))
        {
            var id = name.ToString();
            if (known.Contains(id))
                labels.Add(new(id, [.. Quotes(quotes).Select(quote => Span(quotes, id, text, quote))]));
            else
                file.Report(name, $"\"{id}\" is not one of {string.Join(", ", known)}{Nearest.Hint(id, known)}");
        }

        return labels.DrainToImmutable();
    }

    private static IEnumerable<string> Quotes(YamlNode quotes) =>
        quotes is YamlSequenceNode list ? list.Children.Select(item => item.ToString()) : [quotes.ToString()];

    private TextSpan Span(YamlNode at, string id, string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0 || quote.Length == 0)
            file.Report(at, $"the quote of \"{id}\" is not in the turn's text: \"{quote}\"");
        return new(Math.Max(0, start), Math.Max(0, start) + quote.Length);
    }
}
