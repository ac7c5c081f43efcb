using Detente.Content.Loading;
using Detente.Content.Yaml;
using Detente.Engine.Conversation;
using Detente.Engine.Text;

namespace Detente.Content.Corpora;

/// <summary>Reads the lists of one corpus file, and reports what is not as the format says.</summary>
internal sealed class CorpusReader
{
    private readonly YamlFile _file;
    private readonly FileReader _reader;
    private readonly TurnReader _turns;

    public CorpusReader(YamlFile file, SourceMap places)
    {
        _file = file;
        _reader = new(file, places);
        _turns = new(_reader);
    }

    public List<CorpusConversation> Conversations() => All("conversation", map =>
    {
        var conversation = new CorpusConversation(map.Required("id"), map.Name<Channel>("channel") ?? Channel.Chat, map.Items("turns", _turns.Turn))
        {
            Trade = map.Required("trade"),
            Styles = map.Texts("styles"),
            Agent = map.Required("agent"),
            Escalates = map.Flag("escalates") ?? false,
        };
        if (conversation.Turns.IsEmpty)
            _file.Report(map.Node, "a conversation needs turns");
        return conversation;
    });

    /// <param name="firsts">By id: the conversations that were labelled before.</param>
    public List<SecondReading> Second(IReadOnlyDictionary<string, CorpusConversation> firsts) => All("second reading", map =>
    {
        var (id, escalates, turns) = (map.Required("id"), map.Flag("escalates"), map.Items("turns", node => node));
        if (escalates is null)
            _file.Report(map.Node, "\"escalates\" is missing");
        if (!firsts.TryGetValue(id, out var first))
            _file.Report(map.Node, $"there is no conversation \"{id}\"{Nearest.Hint(id, firsts.Keys)}");
        else if (first.Turns.Length != turns.Length)
            _file.Report(map.Node, $"has {turns.Length} turns; the conversation \"{id}\" has {first.Turns.Length}");
        else
            return new SecondReading(first, first with { Escalates = escalates ?? false, Turns = [.. turns.Zip(first.Turns, _turns.Again).OfType<CorpusTurn>()] });
        return null;
    });

    public List<ContrastItem> Contrasts() => All("contrast item", map =>
    {
        var (id, of) = (map.Required("id"), map.Required("of"));
        if (of == ContrastItem.Temperature)
            return TemperatureItem(id, map);
        var holds = map.Flag("holds") ?? false;
        var customer = TurnReader.OfCustomer.Contains(of);
        if (!customer && !TurnReader.OfAgent.Contains(of))
            _file.Report(map.Node, $"\"{of}\" is no id of the vocabulary{Nearest.Hint(of, TurnReader.OfCustomer.Concat(TurnReader.OfAgent))}");
        var text = map.Required("text");
        _ = map.Text("why");
        var label = new CorpusLabel(of, map.Text("quote") is { } quote ? [_turns.Span(map.Node, of, text, quote)] : []);
        if (holds && label.Spans.IsEmpty && !Spelling.All<EmotionLabel>().Contains(of))
            _file.Report(map.Node, "where an id holds, \"quote\" gives the words that carry it");
        var turn = new CorpusTurn(customer ? Speaker.Customer : Speaker.Agent, text);
        return new ContrastItem(id, of, holds, map.Items("before", _turns.Turn), holds ? turn with { Labels = [label] } : turn with { NearMisses = [label] });
    });

    public List<ReplyPair> Replies() => All("pair of replies", map => new ReplyPair(
        map.Required("id"), map.Items("before", _turns.Turn), map.Required("better"), map.Required("worse"), map.Flag("subtle") ?? false, map.Required("why")));

    public List<DialectPair> Dialects() => All("pair of dialects", map => new DialectPair(
        map.Required("id"), map.Required("dialect"), map.Flag("calm") ?? false, map.Required("standard"), map.Required("text")));

    private ContrastItem TemperatureItem(string id, YamlMap map)
    {
        _ = map.Text("why");
        var turn = new CorpusTurn(Speaker.Customer, map.Required("text")) { Temperature = map.Number("temperature", 0, 100) };
        if (turn.Temperature is null)
            _file.Report(map.Node, "\"temperature\" says where the conversation stands after the turn");
        return new(id, ContrastItem.Temperature, true, map.Items("before", _turns.Turn), turn);
    }

    private List<T> All<T>(string what, Func<YamlMap, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var map in _reader.Maps(what))
        {
            if (read(map) is { } item)
                items.Add(_reader.Placed(map.Node, item));
            map.End();
        }

        return items;
    }
}
