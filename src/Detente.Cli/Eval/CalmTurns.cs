using Detente.Engine;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Cli.Eval;

/// <summary>Counts what is found in turns of customers who are calm, each read on its own: the false alarms.</summary>
internal sealed class CalmTurns(DetenteEngine engine, TextWriter output)
{
    private readonly SortedDictionary<string, List<string>> _found = new(StringComparer.Ordinal);
    private int _total;

    public void Print(string folder, string? show)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
            foreach (var fields in File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length > 3))
                Count(fields[3]);
        output.WriteLine($"calm turns   {_total}; found per 1,000:");
        foreach (var (id, texts) in _found.OrderByDescending(pair => pair.Value.Count))
            output.WriteLine($"  {id,-20} {1000.0 * texts.Count / _total,8:0.00}   ({texts.Count})");
        if (show is not null && _found.TryGetValue(show, out var shown))
            foreach (var text in shown.Distinct().Take(100))
                output.WriteLine($"  FALSE ALARM? {text}");
    }

    private void Count(string text)
    {
        _total++;
        var result = engine.Read(DetenteEngine.Open(new("calm")), new(Speaker.Customer, text));
        var heats = false;
        foreach (var finding in result.Reading.Findings)
        {
            Add(finding.Id, text);
            heats |= engine.Playbook.Find(finding.Id) is { Kind: DefinitionKind.Cue, Heat: > 0 };
        }

        if (heats)
            Add("(any heating cue)", text);
        if (result.Reading.Emotion is { IsUpset: true } emotion)
            Add($"(upset: {emotion.Label})", text);
        if (result.State.Temperature.Band > Band.Calm)
            Add("(tense or hotter)", text);
    }

    private void Add(string id, string text)
    {
        if (!_found.TryGetValue(id, out var texts))
            _found[id] = texts = [];
        texts.Add(text);
    }
}
